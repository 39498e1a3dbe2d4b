/* Ajv's standalone code for schemas/, made by `npm run generate`; don't edit. */
// @ts-nocheck
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var entity = validate20;
var func1 = require_ucs2length().default;
var pattern4 = new RegExp("^(entities|tools)/[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.to === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      if ("moved" !== data.kind) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "moved" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      if (typeof data1 === "string") {
        if (func1(data1) > 90) {
          const err3 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/reference/maxLength", keyword: "maxLength", params: { limit: 90 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/reference/pattern", keyword: "pattern", params: { pattern: "^(entities|tools)/[a-z0-9]+(-[a-z0-9]+)*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/reference/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": { "kind": true, "to": true }, "dynamicProps": false, "dynamicItems": false };
var schema40 = { "$id": "vocabularies/entity-type.json", "type": "string", "enum": ["intergovernmental", "government", "multi-stakeholder-initiative", "business-led-initiative", "ngo", "social-enterprise", "service-provider", "trade-union", "research", "funder", "standard-body", "investor-initiative"] };
var schema91 = { "$id": "vocabularies/entity-state.json", "type": "string", "enum": ["active", "closed", "merged", "unknown"] };
var pattern5 = new RegExp("^https?://[^\\s/?#@]+([/?#]\\S*)?$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 2e3) {
      const err0 = { instancePath, schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern5.test(data)) {
      const err1 = { instancePath, schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema43 = { "$id": "vocabularies/country.json", "type": "string", "enum": ["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"] };
var func0 = require_equal().default;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "vocabularies/country.json/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  let valid1;
  valid1 = false;
  for (const v0 of schema43.enum) {
    if (func0(data, v0)) {
      valid1 = true;
      break;
    }
  }
  if (!valid1) {
    const err1 = { instancePath, schemaPath: "vocabularies/country.json/enum", keyword: "enum", params: { allowedValues: schema43.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema47 = { "$id": "vocabularies/scope.json", "type": "string", "enum": ["global", "regional", "national"] };
var schema48 = { "$id": "vocabularies/region.json", "type": "string", "enum": ["africa", "middle-east-north-africa", "latin-america-caribbean", "north-america", "europe", "central-asia", "south-asia", "south-east-asia", "east-asia", "oceania"] };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scope" || key0 === "regions" || key0 === "countries")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.scope !== void 0) {
      let data0 = data.scope;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/scope", schemaPath: "vocabularies/scope.json/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "global" || data0 === "regional" || data0 === "national")) {
        const err3 = { instancePath: instancePath + "/scope", schemaPath: "vocabularies/scope.json/enum", keyword: "enum", params: { allowedValues: schema47.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.regions !== void 0) {
      let data1 = data.regions;
      if (Array.isArray(data1)) {
        if (data1.length > 50) {
          const err4 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 !== "string") {
            const err6 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "vocabularies/region.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          if (!(data2 === "africa" || data2 === "middle-east-north-africa" || data2 === "latin-america-caribbean" || data2 === "north-america" || data2 === "europe" || data2 === "central-asia" || data2 === "south-asia" || data2 === "south-east-asia" || data2 === "east-asia" || data2 === "oceania")) {
            const err7 = { instancePath: instancePath + "/regions/" + i0, schemaPath: "vocabularies/region.json/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/regions", schemaPath: "#/properties/regions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.countries !== void 0) {
      let data3 = data.countries;
      if (Array.isArray(data3)) {
        if (data3.length > 100) {
          const err9 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/maxItems", keyword: "maxItems", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err10 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate26(data3[i1], { instancePath: instancePath + "/countries/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/countries", schemaPath: "#/properties/countries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema50 = { "$id": "vocabularies/issue.json", "type": "string", "enum": ["human-trafficking", "forced-labour", "child-labour", "abusive-recruitment", "debt-bondage", "domestic-servitude", "state-imposed-forced-labour", "sexual-exploitation", "child-sexual-exploitation", "forced-marriage", "forced-criminality", "organ-removal"] };
var schema51 = { "$id": "vocabularies/industry.json", "type": "string", "enum": ["cross-industry", "agriculture", "apparel-textiles", "automotive", "construction", "domestic-work-cleaning", "electronics-ict", "energy-extractives", "financial-services", "fishing-seafood", "food-beverage", "forestry-paper", "healthcare", "hospitality-tourism", "jewellery-metals", "logistics-transport", "manufacturing", "media-technology", "public-procurement", "recruitment-staffing", "retail-consumer-goods", "sports-events"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "issues" || key0 === "industries")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.issues !== void 0) {
      let data0 = data.issues;
      if (Array.isArray(data0)) {
        if (data0.length > 50) {
          const err2 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/issues/" + i0, schemaPath: "vocabularies/issue.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          if (!(data1 === "human-trafficking" || data1 === "forced-labour" || data1 === "child-labour" || data1 === "abusive-recruitment" || data1 === "debt-bondage" || data1 === "domestic-servitude" || data1 === "state-imposed-forced-labour" || data1 === "sexual-exploitation" || data1 === "child-sexual-exploitation" || data1 === "forced-marriage" || data1 === "forced-criminality" || data1 === "organ-removal")) {
            const err5 = { instancePath: instancePath + "/issues/" + i0, schemaPath: "vocabularies/issue.json/enum", keyword: "enum", params: { allowedValues: schema50.enum } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/issues", schemaPath: "#/properties/issues/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.industries !== void 0) {
      let data2 = data.industries;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          const err7 = { instancePath: instancePath + "/industries", schemaPath: "#/properties/industries/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err8 = { instancePath: instancePath + "/industries", schemaPath: "#/properties/industries/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err9 = { instancePath: instancePath + "/industries/" + i1, schemaPath: "vocabularies/industry.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (!(data3 === "cross-industry" || data3 === "agriculture" || data3 === "apparel-textiles" || data3 === "automotive" || data3 === "construction" || data3 === "domestic-work-cleaning" || data3 === "electronics-ict" || data3 === "energy-extractives" || data3 === "financial-services" || data3 === "fishing-seafood" || data3 === "food-beverage" || data3 === "forestry-paper" || data3 === "healthcare" || data3 === "hospitality-tourism" || data3 === "jewellery-metals" || data3 === "logistics-transport" || data3 === "manufacturing" || data3 === "media-technology" || data3 === "public-procurement" || data3 === "recruitment-staffing" || data3 === "retail-consumer-goods" || data3 === "sports-events")) {
            const err10 = { instancePath: instancePath + "/industries/" + i1, schemaPath: "vocabularies/industry.json/enum", keyword: "enum", params: { allowedValues: schema51.enum } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/industries", schemaPath: "#/properties/industries/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "$id": "vocabularies/service.json", "type": "string", "enum": ["awareness-raising", "training", "due-diligence-advice", "risk-assessment", "supply-chain-mapping", "auditing-monitoring", "certification-standards", "ethical-recruitment", "worker-voice-grievance", "remediation", "survivor-support", "survivor-employment", "research-data", "policy-advocacy", "collective-action", "benchmarking-reporting", "investigation-intelligence", "legal-support", "hotline", "funding", "technology"] };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "vocabularies/service.json/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "awareness-raising" || data0 === "training" || data0 === "due-diligence-advice" || data0 === "risk-assessment" || data0 === "supply-chain-mapping" || data0 === "auditing-monitoring" || data0 === "certification-standards" || data0 === "ethical-recruitment" || data0 === "worker-voice-grievance" || data0 === "remediation" || data0 === "survivor-support" || data0 === "survivor-employment" || data0 === "research-data" || data0 === "policy-advocacy" || data0 === "collective-action" || data0 === "benchmarking-reporting" || data0 === "investigation-intelligence" || data0 === "legal-support" || data0 === "hotline" || data0 === "funding" || data0 === "technology")) {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "vocabularies/service.json/enum", keyword: "enum", params: { allowedValues: schema53.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema56 = { "$id": "vocabularies/partnership.json", "type": "string", "enum": ["membership", "joint-project", "training-participation", "funding-sponsorship", "paid-services", "pledge-signatory", "steering-governance", "certification", "data-sharing", "survivor-hiring", "pro-bono-in-kind"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "vocabularies/partnership.json/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "membership" || data0 === "joint-project" || data0 === "training-participation" || data0 === "funding-sponsorship" || data0 === "paid-services" || data0 === "pledge-signatory" || data0 === "steering-governance" || data0 === "certification" || data0 === "data-sharing" || data0 === "survivor-hiring" || data0 === "pro-bono-in-kind")) {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "vocabularies/partnership.json/enum", keyword: "enum", params: { allowedValues: schema56.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema58 = { "$id": "vocabularies/cost.json", "type": "string", "enum": ["free", "membership-fee", "paid", "mixed"] };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "vocabularies/cost.json/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (!(data === "free" || data === "membership-fee" || data === "paid" || data === "mixed")) {
    const err1 = { instancePath, schemaPath: "vocabularies/cost.json/enum", keyword: "enum", params: { allowedValues: schema58.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema61 = { "$id": "vocabularies/language.json", "type": "string", "enum": ["aa", "ab", "ach", "acm", "ae", "aeb", "af", "afb", "ak", "am", "an", "apc", "apd", "ar", "arn", "arq", "ary", "arz", "as", "av", "awa", "ay", "ayl", "az", "ba", "bal", "ban", "bci", "bcl", "be", "bem", "bg", "bho", "bi", "bm", "bn", "bo", "br", "bs", "ca", "ce", "ceb", "ch", "ckb", "cmn", "cnh", "co", "cr", "cs", "ctg", "ctu", "cu", "cv", "cy", "da", "dag", "de", "doi", "dv", "dyu", "dz", "ee", "efi", "el", "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fil", "fj", "fo", "fon", "fr", "fy", "ga", "gaa", "gd", "gl", "gn", "gpe", "gu", "guz", "gv", "ha", "haz", "he", "hi", "hil", "hmn", "hne", "ho", "hr", "ht", "hu", "hy", "hz", "ia", "id", "ie", "ig", "ii", "ik", "ilo", "io", "is", "it", "iu", "ja", "jv", "ka", "kac", "kam", "kea", "kek", "kg", "ki", "kj", "kjp", "kk", "kl", "kln", "km", "kmr", "kn", "ko", "kok", "kr", "kri", "ks", "ksw", "ku", "kv", "kw", "ky", "la", "lb", "lg", "li", "ln", "lo", "lt", "lu", "luo", "lus", "luy", "lv", "mad", "mag", "mai", "mam", "mdh", "men", "mg", "mh", "mi", "min", "mix", "mk", "ml", "mn", "mni", "mnw", "mos", "mr", "mrw", "ms", "mt", "my", "na", "nan", "nb", "nd", "ne", "new", "ng", "nhe", "nl", "nn", "no", "nr", "nv", "ny", "nyn", "oc", "oj", "om", "or", "os", "pa", "pag", "pam", "pcm", "pi", "pl", "pnb", "prs", "ps", "pt", "qu", "quc", "raj", "rhg", "rm", "rn", "ro", "rom", "ru", "rw", "sa", "sat", "sc", "sd", "se", "sg", "shn", "si", "sid", "sk", "skr", "sl", "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw", "syl", "ta", "taj", "tcy", "te", "tem", "teo", "tet", "tg", "th", "ti", "tig", "tk", "tl", "tn", "to", "tr", "trc", "ts", "tsg", "tt", "tum", "tw", "ty", "tzh", "tzo", "ug", "uk", "umb", "ur", "uz", "ve", "vi", "vo", "wa", "wal", "war", "wo", "xh", "xog", "yi", "yo", "yua", "yue", "za", "zap", "zh", "zu"] };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "vocabularies/language.json/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  let valid1;
  valid1 = false;
  for (const v0 of schema61.enum) {
    if (func0(data, v0)) {
      valid1 = true;
      break;
    }
  }
  if (!valid1) {
    const err1 = { instancePath, schemaPath: "vocabularies/language.json/enum", keyword: "enum", params: { allowedValues: schema61.enum } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate40(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema65 = { "$id": "vocabularies/output-type.json", "type": "string", "enum": ["report", "guidance", "toolkit", "standard", "database", "benchmark", "training", "e-learning", "case-study", "technology", "event", "newsletter"] };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.title === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "title" || key0 === "url" || key0 === "type" || key0 === "year" || key0 === "minutes")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data1 = data0.title;
          if (typeof data1 === "string") {
            if (func1(data1) > 300) {
              const err4 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 === "string") {
            if (func1(data2) > 2e3) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data3 = data0.type;
          if (typeof data3 !== "string") {
            const err10 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "vocabularies/output-type.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data3 === "report" || data3 === "guidance" || data3 === "toolkit" || data3 === "standard" || data3 === "database" || data3 === "benchmark" || data3 === "training" || data3 === "e-learning" || data3 === "case-study" || data3 === "technology" || data3 === "event" || data3 === "newsletter")) {
            const err11 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "vocabularies/output-type.json/enum", keyword: "enum", params: { allowedValues: schema65.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.year !== void 0) {
          let data4 = data0.year;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err12 = { instancePath: instancePath + "/" + i0 + "/year", schemaPath: "#/$defs/year/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 2100 || isNaN(data4)) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/year", schemaPath: "#/$defs/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data4 < 1800 || isNaN(data4)) {
              const err14 = { instancePath: instancePath + "/" + i0 + "/year", schemaPath: "#/$defs/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1800 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
        if (data0.minutes !== void 0) {
          let data5 = data0.minutes;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err15 = { instancePath: instancePath + "/" + i0 + "/minutes", schemaPath: "#/items/properties/minutes/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 1e5 || isNaN(data5)) {
              const err16 = { instancePath: instancePath + "/" + i0 + "/minutes", schemaPath: "#/items/properties/minutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              const err17 = { instancePath: instancePath + "/" + i0 + "/minutes", schemaPath: "#/items/properties/minutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.title === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "title" || key0 === "url" || key0 === "industry" || key0 === "countries" || key0 === "year")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data1 = data0.title;
          if (typeof data1 === "string") {
            if (func1(data1) > 300) {
              const err4 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 === "string") {
            if (func1(data2) > 2e3) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.industry !== void 0) {
          let data3 = data0.industry;
          if (typeof data3 !== "string") {
            const err10 = { instancePath: instancePath + "/" + i0 + "/industry", schemaPath: "vocabularies/industry.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          if (!(data3 === "cross-industry" || data3 === "agriculture" || data3 === "apparel-textiles" || data3 === "automotive" || data3 === "construction" || data3 === "domestic-work-cleaning" || data3 === "electronics-ict" || data3 === "energy-extractives" || data3 === "financial-services" || data3 === "fishing-seafood" || data3 === "food-beverage" || data3 === "forestry-paper" || data3 === "healthcare" || data3 === "hospitality-tourism" || data3 === "jewellery-metals" || data3 === "logistics-transport" || data3 === "manufacturing" || data3 === "media-technology" || data3 === "public-procurement" || data3 === "recruitment-staffing" || data3 === "retail-consumer-goods" || data3 === "sports-events")) {
            const err11 = { instancePath: instancePath + "/" + i0 + "/industry", schemaPath: "vocabularies/industry.json/enum", keyword: "enum", params: { allowedValues: schema51.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.countries !== void 0) {
          let data4 = data0.countries;
          if (Array.isArray(data4)) {
            if (data4.length > 100) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/countries", schemaPath: "#/items/properties/countries/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.length < 1) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/countries", schemaPath: "#/items/properties/countries/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate26(data4[i1], { instancePath: instancePath + "/" + i0 + "/countries/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err14 = { instancePath: instancePath + "/" + i0 + "/countries", schemaPath: "#/items/properties/countries/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.year !== void 0) {
          let data6 = data0.year;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
            const err15 = { instancePath: instancePath + "/" + i0 + "/year", schemaPath: "#/$defs/year/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 2100 || isNaN(data6)) {
              const err16 = { instancePath: instancePath + "/" + i0 + "/year", schemaPath: "#/$defs/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (data6 < 1800 || isNaN(data6)) {
              const err17 = { instancePath: instancePath + "/" + i0 + "/year", schemaPath: "#/$defs/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1800 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema73 = { "title": "Evaluations", "description": "Has anybody evaluated it? Who looked whether its work works, how, and what they found. No press report, and no success story of its own.", "type": "array", "minItems": 1, "maxItems": 30, "items": { "title": "Evaluation", "description": "One evaluation: who looked, how, at what, and what they found.", "type": "object", "required": ["title", "url", "year", "by", "independence", "method", "about", "finding"], "additionalProperties": false, "properties": { "title": { "title": "Title", "description": "What the evaluation is called.", "$ref": "#/$defs/text", "examples": ["Final evaluation of the seafood grievance line"] }, "url": { "title": "Address", "description": "Where you can read it.", "$ref": "#/$defs/url", "examples": ["https://example.edu/evaluation"] }, "year": { "title": "Year", "description": "When it was published.", "$ref": "#/$defs/year", "examples": [2023] }, "by": { "title": "Evaluated by", "description": "The organisation that evaluated and, if another one hired it, that one too; never a person's name.", "$ref": "#/$defs/text", "examples": ["Example University, for the Example Labour Fund"] }, "independence": { "title": "Independence", "description": "Whether those who evaluated it are independent, hired by it, or its own people.", "$ref": "vocabularies/evaluation-independence.json", "examples": ["independent"] }, "method": { "title": "Method", "description": "The method that the finding rests on.", "$ref": "vocabularies/evaluation-method.json", "examples": ["quasi-experimental"] }, "about": { "title": "What was looked at", "description": "What was evaluated: which part of its work, where, when and with how many.", "$ref": "#/$defs/text", "examples": ["The grievance line in twelve seafood plants, 2020 to 2022"] }, "finding": { "title": "Finding", "description": "In at most 50 words of your own, both sides: what it found and what it could not show. A figure only with what it is of.", "type": "string", "minLength": 1, "maxLength": 600, "examples": ["Workers in plants with the line reported unpaid wages twice as often as those in plants without it, and more were repaid. Too few recruitment agents took part to say anything about fees."] }, "countries": { "title": "Countries", "description": "The countries that it is about.", "type": "array", "minItems": 1, "maxItems": 100, "items": { "$ref": "#/$defs/country" }, "examples": [["TH"]] } } }, "examples": [[{ "title": "Final evaluation of the seafood grievance line", "url": "https://example.edu/evaluation", "year": 2023, "by": "Example University, for the Example Labour Fund", "independence": "independent", "method": "quasi-experimental", "about": "The grievance line in twelve seafood plants, 2020 to 2022", "finding": "Workers in plants with the line reported unpaid wages twice as often as those in plants without it, and more were repaid. Too few recruitment agents took part to say anything about fees.", "countries": ["TH"] }]] };
var schema78 = { "$id": "vocabularies/evaluation-independence.json", "type": "string", "enum": ["independent", "commissioned", "own"] };
var schema79 = { "$id": "vocabularies/evaluation-method.json", "type": "string", "enum": ["randomised", "quasi-experimental", "before-after", "survey", "qualitative", "process", "accuracy-test", "synthesis"] };
var func21 = Object.prototype.hasOwnProperty;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate48.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 30) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 30 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.title === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "title" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.url === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "url" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.year === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "year" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.by === void 0) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "by" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.independence === void 0) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "independence" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.method === void 0) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "method" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.about === void 0) {
          const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "about" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.finding === void 0) {
          const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "finding" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!func21.call(schema73.items.properties, key0)) {
            const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.title !== void 0) {
          let data1 = data0.title;
          if (typeof data1 === "string") {
            if (func1(data1) > 300) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (func1(data1) < 1) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/" + i0 + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data2 = data0.url;
          if (typeof data2 === "string") {
            if (func1(data2) > 2e3) {
              const err14 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern5.test(data2)) {
              const err15 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data0.year !== void 0) {
          let data3 = data0.year;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err17 = { instancePath: instancePath + "/" + i0 + "/year", schemaPath: "#/$defs/year/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 2100 || isNaN(data3)) {
              const err18 = { instancePath: instancePath + "/" + i0 + "/year", schemaPath: "#/$defs/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data3 < 1800 || isNaN(data3)) {
              const err19 = { instancePath: instancePath + "/" + i0 + "/year", schemaPath: "#/$defs/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1800 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data0.by !== void 0) {
          let data4 = data0.by;
          if (typeof data4 === "string") {
            if (func1(data4) > 300) {
              const err20 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (func1(data4) < 1) {
              const err21 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/" + i0 + "/by", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.independence !== void 0) {
          let data5 = data0.independence;
          if (typeof data5 !== "string") {
            const err23 = { instancePath: instancePath + "/" + i0 + "/independence", schemaPath: "vocabularies/evaluation-independence.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (!(data5 === "independent" || data5 === "commissioned" || data5 === "own")) {
            const err24 = { instancePath: instancePath + "/" + i0 + "/independence", schemaPath: "vocabularies/evaluation-independence.json/enum", keyword: "enum", params: { allowedValues: schema78.enum } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data0.method !== void 0) {
          let data6 = data0.method;
          if (typeof data6 !== "string") {
            const err25 = { instancePath: instancePath + "/" + i0 + "/method", schemaPath: "vocabularies/evaluation-method.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (!(data6 === "randomised" || data6 === "quasi-experimental" || data6 === "before-after" || data6 === "survey" || data6 === "qualitative" || data6 === "process" || data6 === "accuracy-test" || data6 === "synthesis")) {
            const err26 = { instancePath: instancePath + "/" + i0 + "/method", schemaPath: "vocabularies/evaluation-method.json/enum", keyword: "enum", params: { allowedValues: schema79.enum } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.about !== void 0) {
          let data7 = data0.about;
          if (typeof data7 === "string") {
            if (func1(data7) > 300) {
              const err27 = { instancePath: instancePath + "/" + i0 + "/about", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            if (func1(data7) < 1) {
              const err28 = { instancePath: instancePath + "/" + i0 + "/about", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/" + i0 + "/about", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data0.finding !== void 0) {
          let data8 = data0.finding;
          if (typeof data8 === "string") {
            if (func1(data8) > 600) {
              const err30 = { instancePath: instancePath + "/" + i0 + "/finding", schemaPath: "#/items/properties/finding/maxLength", keyword: "maxLength", params: { limit: 600 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (func1(data8) < 1) {
              const err31 = { instancePath: instancePath + "/" + i0 + "/finding", schemaPath: "#/items/properties/finding/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/" + i0 + "/finding", schemaPath: "#/items/properties/finding/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data0.countries !== void 0) {
          let data9 = data0.countries;
          if (Array.isArray(data9)) {
            if (data9.length > 100) {
              const err33 = { instancePath: instancePath + "/" + i0 + "/countries", schemaPath: "#/items/properties/countries/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data9.length < 1) {
              const err34 = { instancePath: instancePath + "/" + i0 + "/countries", schemaPath: "#/items/properties/countries/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            const len1 = data9.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate26(data9[i1], { instancePath: instancePath + "/" + i0 + "/countries/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err35 = { instancePath: instancePath + "/" + i0 + "/countries", schemaPath: "#/items/properties/countries/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err37];
    } else {
      vErrors.push(err37);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
validate48.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern14 = new RegExp("^[^\\s@<>:]+@[^\\s@<>.:]+(\\.[^\\s@<>.:]+)+$", "u");
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "url" || key0 === "email")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data0 = data.url;
      if (typeof data0 === "string") {
        if (func1(data0) > 2e3) {
          const err2 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err3 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.email !== void 0) {
      let data1 = data.email;
      if (typeof data1 === "string") {
        if (func1(data1) > 200) {
          const err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern14.test(data1)) {
          const err6 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^\\s@<>:]+@[^\\s@<>.:]+(\\.[^\\s@<>.:]+)+$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern15 = new RegExp("^[+*#(]{0,2}\\d[\\d ()*#-]+[\\d#]$", "u");
var pattern16 = new RegExp("^(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?(,(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?)* ([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d(; (Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?(,(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?)* ([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d)*$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.telephone === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "telephone" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.countries === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "countries" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "telephone" || key0 === "countries" || key0 === "languages" || key0 === "hours" || key0 === "name")) {
            const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.telephone !== void 0) {
          let data1 = data0.telephone;
          if (typeof data1 === "string") {
            if (func1(data1) > 24) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/telephone", schemaPath: "#/items/properties/telephone/maxLength", keyword: "maxLength", params: { limit: 24 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (!pattern15.test(data1)) {
              const err6 = { instancePath: instancePath + "/" + i0 + "/telephone", schemaPath: "#/items/properties/telephone/pattern", keyword: "pattern", params: { pattern: "^[+*#(]{0,2}\\d[\\d ()*#-]+[\\d#]$" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/" + i0 + "/telephone", schemaPath: "#/items/properties/telephone/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.countries !== void 0) {
          let data2 = data0.countries;
          if (Array.isArray(data2)) {
            if (data2.length > 100) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/countries", schemaPath: "#/items/properties/countries/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.length < 1) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/countries", schemaPath: "#/items/properties/countries/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate26(data2[i1], { instancePath: instancePath + "/" + i0 + "/countries/" + i1, parentData: data2, parentDataProperty: i1, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/" + i0 + "/countries", schemaPath: "#/items/properties/countries/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.languages !== void 0) {
          let data4 = data0.languages;
          if (Array.isArray(data4)) {
            if (data4.length > 100) {
              const err11 = { instancePath: instancePath + "/" + i0 + "/languages", schemaPath: "#/items/properties/languages/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.length < 1) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/languages", schemaPath: "#/items/properties/languages/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            const len2 = data4.length;
            for (let i2 = 0; i2 < len2; i2++) {
              if (!validate40(data4[i2], { instancePath: instancePath + "/" + i0 + "/languages/" + i2, parentData: data4, parentDataProperty: i2, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/" + i0 + "/languages", schemaPath: "#/items/properties/languages/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.hours !== void 0) {
          let data6 = data0.hours;
          if (typeof data6 === "string") {
            if (func1(data6) > 200) {
              const err14 = { instancePath: instancePath + "/" + i0 + "/hours", schemaPath: "#/items/properties/hours/maxLength", keyword: "maxLength", params: { limit: 200 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (!pattern16.test(data6)) {
              const err15 = { instancePath: instancePath + "/" + i0 + "/hours", schemaPath: "#/items/properties/hours/pattern", keyword: "pattern", params: { pattern: "^(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?(,(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?)* ([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d(; (Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?(,(Mo|Tu|We|Th|Fr|Sa|Su)(-(Mo|Tu|We|Th|Fr|Sa|Su))?)* ([01]\\d|2[0-3]):[0-5]\\d-([01]\\d|2[0-3]):[0-5]\\d)*$" } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/" + i0 + "/hours", schemaPath: "#/items/properties/hours/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data7 = data0.name;
          if (typeof data7 === "string") {
            if (func1(data7) > 300) {
              const err17 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func1(data7) < 1) {
              const err18 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema86 = { "$id": "vocabularies/regulation.json", "type": "string", "enum": ["uk-msa", "au-msa", "us-ca-sb657", "fr-vigilance", "de-lksg", "eu-csddd", "eu-flr", "eu-csrd", "eu-batteries", "eu-trafficking", "us-s307", "us-uflpa", "us-far", "ca-s211", "no-transparency", "ch-co964j", "nl-wzk", "mx-import", "usmca", "nz-bill", "au-nsw-msa", "br-lista-suja", "br-pl572", "co-pl153", "jp-guidelines", "kr-bill", "in-brsr", "th-hrdd", "za-pactip", "un-guiding-principles", "oecd-guidelines", "ilo-forced-labour", "un-trafficking-protocol"] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "vocabularies/regulation.json/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data0 === "uk-msa" || data0 === "au-msa" || data0 === "us-ca-sb657" || data0 === "fr-vigilance" || data0 === "de-lksg" || data0 === "eu-csddd" || data0 === "eu-flr" || data0 === "eu-csrd" || data0 === "eu-batteries" || data0 === "eu-trafficking" || data0 === "us-s307" || data0 === "us-uflpa" || data0 === "us-far" || data0 === "ca-s211" || data0 === "no-transparency" || data0 === "ch-co964j" || data0 === "nl-wzk" || data0 === "mx-import" || data0 === "usmca" || data0 === "nz-bill" || data0 === "au-nsw-msa" || data0 === "br-lista-suja" || data0 === "br-pl572" || data0 === "co-pl153" || data0 === "jp-guidelines" || data0 === "kr-bill" || data0 === "in-brsr" || data0 === "th-hrdd" || data0 === "za-pactip" || data0 === "un-guiding-principles" || data0 === "oecd-guidelines" || data0 === "ilo-forced-labour" || data0 === "un-trafficking-protocol")) {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "vocabularies/regulation.json/enum", keyword: "enum", params: { allowedValues: schema86.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema88 = { "$id": "vocabularies/relation.json", "type": "string", "enum": ["runs", "hosted-by", "member-of", "founded-by", "funded-by", "successor-of", "partner-of"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 50) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      const _errs3 = errors;
      let valid2 = false;
      let passing0 = null;
      const _errs4 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.to === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/0/required", keyword: "required", params: { missingProperty: "to" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
      var _valid0 = _errs4 === errors;
      if (_valid0) {
        valid2 = true;
        passing0 = 0;
      }
      const _errs5 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf/1/required", keyword: "required", params: { missingProperty: "name" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid2) {
        valid2 = false;
        passing0 = [passing0, 1];
      } else {
        if (_valid0) {
          valid2 = true;
          passing0 = 1;
        }
      }
      if (!valid2) {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "type" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "type" || key0 === "to" || key0 === "name")) {
            const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 !== "string") {
            const err7 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "vocabularies/relation.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          if (!(data1 === "runs" || data1 === "hosted-by" || data1 === "member-of" || data1 === "founded-by" || data1 === "funded-by" || data1 === "successor-of" || data1 === "partner-of")) {
            const err8 = { instancePath: instancePath + "/" + i0 + "/type", schemaPath: "vocabularies/relation.json/enum", keyword: "enum", params: { allowedValues: schema88.enum } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.to !== void 0) {
          let data2 = data0.to;
          if (typeof data2 === "string") {
            if (func1(data2) > 90) {
              const err9 = { instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/$defs/reference/maxLength", keyword: "maxLength", params: { limit: 90 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (!pattern4.test(data2)) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/$defs/reference/pattern", keyword: "pattern", params: { pattern: "^(entities|tools)/[a-z0-9]+(-[a-z0-9]+)*$" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/" + i0 + "/to", schemaPath: "#/$defs/reference/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data3 = data0.name;
          if (typeof data3 === "string") {
            if (func1(data3) > 300) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (func1(data3) < 1) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/" + i0 + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern18 = new RegExp("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", "u");
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern18.test(data)) {
      const err0 = { instancePath, schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 1500) {
      const err0 = { instancePath, schemaPath: "#/$defs/prose/maxLength", keyword: "maxLength", params: { limit: 1500 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (func1(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/$defs/prose/minLength", keyword: "minLength", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/$defs/prose/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func1(data) > 90) {
      const err0 = { instancePath, schemaPath: "#/$defs/reference/maxLength", keyword: "maxLength", params: { limit: 90 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/$defs/reference/pattern", keyword: "pattern", params: { pattern: "^(entities|tools)/[a-z0-9]+(-[a-z0-9]+)*$" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/$defs/reference/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema99 = { "$id": "vocabularies/review-level.json", "type": "string", "enum": ["compiled", "checked", "confirmed"] };
var pattern20 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.level === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.date === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "date" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "level" || key0 === "date")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.level !== void 0) {
      let data0 = data.level;
      if (typeof data0 !== "string") {
        const err3 = { instancePath: instancePath + "/level", schemaPath: "vocabularies/review-level.json/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (!(data0 === "compiled" || data0 === "checked" || data0 === "confirmed")) {
        const err4 = { instancePath: instancePath + "/level", schemaPath: "vocabularies/review-level.json/enum", keyword: "enum", params: { allowedValues: schema99.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data1 = data.date;
      if (typeof data1 === "string") {
        if (!pattern20.test(data1)) {
          const err5 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/date", schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate67.errors = vErrors;
  return errors === 0;
}
validate67.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (!pattern20.test(data)) {
      const err0 = { instancePath, schemaPath: "#/$defs/day/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/$defs/day/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 100) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.url === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "url" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key0 in data0) {
          if (!(key0 === "url" || key0 === "publisher" || key0 === "as_of" || key0 === "supports" || key0 === "archive")) {
            const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data1 = data0.url;
          if (typeof data1 === "string") {
            if (func1(data1) > 2e3) {
              const err4 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (!pattern5.test(data1)) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.publisher !== void 0) {
          let data2 = data0.publisher;
          if (typeof data2 === "string") {
            if (func1(data2) > 300) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/publisher", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 300 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (func1(data2) < 1) {
              const err8 = { instancePath: instancePath + "/" + i0 + "/publisher", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/" + i0 + "/publisher", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.as_of !== void 0) {
          let data3 = data0.as_of;
          if (typeof data3 === "string") {
            if (!pattern18.test(data3)) {
              const err10 = { instancePath: instancePath + "/" + i0 + "/as_of", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/" + i0 + "/as_of", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.supports !== void 0) {
          let data4 = data0.supports;
          if (Array.isArray(data4)) {
            if (data4.length > 100) {
              const err12 = { instancePath: instancePath + "/" + i0 + "/supports", schemaPath: "#/items/properties/supports/maxItems", keyword: "maxItems", params: { limit: 100 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.length < 1) {
              const err13 = { instancePath: instancePath + "/" + i0 + "/supports", schemaPath: "#/items/properties/supports/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            const len1 = data4.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data5 = data4[i1];
              if (typeof data5 === "string") {
                if (func1(data5) > 60) {
                  const err14 = { instancePath: instancePath + "/" + i0 + "/supports/" + i1, schemaPath: "#/items/properties/supports/items/maxLength", keyword: "maxLength", params: { limit: 60 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (func1(data5) < 1) {
                  const err15 = { instancePath: instancePath + "/" + i0 + "/supports/" + i1, schemaPath: "#/items/properties/supports/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/" + i0 + "/supports/" + i1, schemaPath: "#/items/properties/supports/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/" + i0 + "/supports", schemaPath: "#/items/properties/supports/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.archive !== void 0) {
          let data6 = data0.archive;
          if (typeof data6 === "string") {
            if (func1(data6) > 2e3) {
              const err18 = { instancePath: instancePath + "/" + i0 + "/archive", schemaPath: "#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (!pattern5.test(data6)) {
              const err19 = { instancePath: instancePath + "/" + i0 + "/archive", schemaPath: "#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/" + i0 + "/archive", schemaPath: "#/$defs/url/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
validate71.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var pattern6 = new RegExp("^Q[1-9]\\d*$", "u");
var pattern7 = new RegExp("^0[a-hj-km-np-tv-z0-9]{6}\\d{2}$", "u");
var pattern8 = new RegExp("^[A-Z0-9]{18}\\d{2}$", "u");
var pattern9 = new RegExp("^[A-Z]{2}-[A-Z_]+-[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.type === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.review === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "review" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.added === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "added" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.sources === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      if ("entity" !== data.kind) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "entity" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) > 150) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 150 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.acronym !== void 0) {
      let data2 = data.acronym;
      if (typeof data2 === "string") {
        if (func1(data2) > 30) {
          const err12 = { instancePath: instancePath + "/acronym", schemaPath: "common.schema.json#/$defs/acronym/maxLength", keyword: "maxLength", params: { limit: 30 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err13 = { instancePath: instancePath + "/acronym", schemaPath: "common.schema.json#/$defs/acronym/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/acronym", schemaPath: "common.schema.json#/$defs/acronym/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data3 = data.aliases;
      if (Array.isArray(data3)) {
        if (data3.length > 50) {
          const err15 = { instancePath: instancePath + "/aliases", schemaPath: "common.schema.json#/$defs/aliases/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err16 = { instancePath: instancePath + "/aliases", schemaPath: "common.schema.json#/$defs/aliases/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func1(data4) > 150) {
              const err17 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "common.schema.json#/$defs/aliases/items/maxLength", keyword: "maxLength", params: { limit: 150 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func1(data4) < 1) {
              const err18 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "common.schema.json#/$defs/aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "common.schema.json#/$defs/aliases/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/aliases", schemaPath: "common.schema.json#/$defs/aliases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.website !== void 0) {
      if (!validate24(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      if (typeof data6 !== "string") {
        const err21 = { instancePath: instancePath + "/type", schemaPath: "vocabularies/entity-type.json/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (!(data6 === "intergovernmental" || data6 === "government" || data6 === "multi-stakeholder-initiative" || data6 === "business-led-initiative" || data6 === "ngo" || data6 === "social-enterprise" || data6 === "service-provider" || data6 === "trade-union" || data6 === "research" || data6 === "funder" || data6 === "standard-body" || data6 === "investor-initiative")) {
        const err22 = { instancePath: instancePath + "/type", schemaPath: "vocabularies/entity-type.json/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.founded !== void 0) {
      let data7 = data.founded;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err23 = { instancePath: instancePath + "/founded", schemaPath: "common.schema.json#/$defs/year/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 2100 || isNaN(data7)) {
          const err24 = { instancePath: instancePath + "/founded", schemaPath: "common.schema.json#/$defs/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data7 < 1800 || isNaN(data7)) {
          const err25 = { instancePath: instancePath + "/founded", schemaPath: "common.schema.json#/$defs/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1800 } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
      }
    }
    if (data.headquarters !== void 0) {
      if (!validate26(data.headquarters, { instancePath: instancePath + "/headquarters", parentData: data, parentDataProperty: "headquarters", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.identifiers !== void 0) {
      let data9 = data.identifiers;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length < 1) {
          const err26 = { instancePath: instancePath + "/identifiers", schemaPath: "common.schema.json#/$defs/identifiers/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key0 in data9) {
          if (!(key0 === "wikidata" || key0 === "ror" || key0 === "lei" || key0 === "org_id")) {
            const err27 = { instancePath: instancePath + "/identifiers", schemaPath: "common.schema.json#/$defs/identifiers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data9.wikidata !== void 0) {
          let data10 = data9.wikidata;
          if (typeof data10 === "string") {
            if (!pattern6.test(data10)) {
              const err28 = { instancePath: instancePath + "/identifiers/wikidata", schemaPath: "common.schema.json#/$defs/identifiers/properties/wikidata/pattern", keyword: "pattern", params: { pattern: "^Q[1-9]\\d*$" } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/identifiers/wikidata", schemaPath: "common.schema.json#/$defs/identifiers/properties/wikidata/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data9.ror !== void 0) {
          let data11 = data9.ror;
          if (typeof data11 === "string") {
            if (!pattern7.test(data11)) {
              const err30 = { instancePath: instancePath + "/identifiers/ror", schemaPath: "common.schema.json#/$defs/identifiers/properties/ror/pattern", keyword: "pattern", params: { pattern: "^0[a-hj-km-np-tv-z0-9]{6}\\d{2}$" } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/identifiers/ror", schemaPath: "common.schema.json#/$defs/identifiers/properties/ror/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data9.lei !== void 0) {
          let data12 = data9.lei;
          if (typeof data12 === "string") {
            if (!pattern8.test(data12)) {
              const err32 = { instancePath: instancePath + "/identifiers/lei", schemaPath: "common.schema.json#/$defs/identifiers/properties/lei/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]{18}\\d{2}$" } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/identifiers/lei", schemaPath: "common.schema.json#/$defs/identifiers/properties/lei/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data9.org_id !== void 0) {
          let data13 = data9.org_id;
          if (Array.isArray(data13)) {
            if (data13.length > 4) {
              const err34 = { instancePath: instancePath + "/identifiers/org_id", schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/maxItems", keyword: "maxItems", params: { limit: 4 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data13.length < 1) {
              const err35 = { instancePath: instancePath + "/identifiers/org_id", schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (typeof data14 === "string") {
                if (!pattern9.test(data14)) {
                  const err36 = { instancePath: instancePath + "/identifiers/org_id/" + i1, schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}-[A-Z_]+-[A-Za-z0-9][A-Za-z0-9.-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/identifiers/org_id/" + i1, schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/identifiers/org_id", schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/identifiers", schemaPath: "common.schema.json#/$defs/identifiers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err39];
        } else {
          vErrors.push(err39);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data15 = data.summary;
      if (typeof data15 === "string") {
        if (func1(data15) > 700) {
          const err40 = { instancePath: instancePath + "/summary", schemaPath: "common.schema.json#/$defs/summary/maxLength", keyword: "maxLength", params: { limit: 700 } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (func1(data15) < 1) {
          const err41 = { instancePath: instancePath + "/summary", schemaPath: "common.schema.json#/$defs/summary/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
      } else {
        const err42 = { instancePath: instancePath + "/summary", schemaPath: "common.schema.json#/$defs/summary/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.reach !== void 0) {
      if (!validate28(data.reach, { instancePath: instancePath + "/reach", parentData: data, parentDataProperty: "reach", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.focus !== void 0) {
      if (!validate31(data.focus, { instancePath: instancePath + "/focus", parentData: data, parentDataProperty: "focus", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.offer !== void 0) {
      let data18 = data.offer;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (Object.keys(data18).length < 1) {
          const err43 = { instancePath: instancePath + "/offer", schemaPath: "#/properties/offer/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key1 in data18) {
          if (!(key1 === "services" || key1 === "workstreams" || key1 === "partnerships" || key1 === "cost" || key1 === "languages" || key1 === "outputs" || key1 === "case_studies" || key1 === "members")) {
            const err44 = { instancePath: instancePath + "/offer", schemaPath: "#/properties/offer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
        if (data18.services !== void 0) {
          if (!validate33(data18.services, { instancePath: instancePath + "/offer/services", parentData: data18, parentDataProperty: "services", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data18.workstreams !== void 0) {
          let data20 = data18.workstreams;
          if (Array.isArray(data20)) {
            if (data20.length > 50) {
              const err45 = { instancePath: instancePath + "/offer/workstreams", schemaPath: "common.schema.json#/$defs/workstreams/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (data20.length < 1) {
              const err46 = { instancePath: instancePath + "/offer/workstreams", schemaPath: "common.schema.json#/$defs/workstreams/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            const len2 = data20.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data21 = data20[i2];
              if (typeof data21 === "string") {
                if (func1(data21) > 120) {
                  const err47 = { instancePath: instancePath + "/offer/workstreams/" + i2, schemaPath: "common.schema.json#/$defs/workstreams/items/maxLength", keyword: "maxLength", params: { limit: 120 } };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (func1(data21) < 1) {
                  const err48 = { instancePath: instancePath + "/offer/workstreams/" + i2, schemaPath: "common.schema.json#/$defs/workstreams/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/offer/workstreams/" + i2, schemaPath: "common.schema.json#/$defs/workstreams/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/offer/workstreams", schemaPath: "common.schema.json#/$defs/workstreams/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data18.partnerships !== void 0) {
          if (!validate35(data18.partnerships, { instancePath: instancePath + "/offer/partnerships", parentData: data18, parentDataProperty: "partnerships", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data18.cost !== void 0) {
          if (!validate37(data18.cost, { instancePath: instancePath + "/offer/cost", parentData: data18, parentDataProperty: "cost", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
        if (data18.languages !== void 0) {
          if (!validate39(data18.languages, { instancePath: instancePath + "/offer/languages", parentData: data18, parentDataProperty: "languages", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        if (data18.outputs !== void 0) {
          if (!validate43(data18.outputs, { instancePath: instancePath + "/offer/outputs", parentData: data18, parentDataProperty: "outputs", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data18.case_studies !== void 0) {
          if (!validate45(data18.case_studies, { instancePath: instancePath + "/offer/case_studies", parentData: data18, parentDataProperty: "case_studies", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
        if (data18.members !== void 0) {
          let data27 = data18.members;
          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
            const err51 = { instancePath: instancePath + "/offer/members", schemaPath: "common.schema.json#/$defs/members/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 1e8 || isNaN(data27)) {
              const err52 = { instancePath: instancePath + "/offer/members", schemaPath: "common.schema.json#/$defs/members/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data27 < 1 || isNaN(data27)) {
              const err53 = { instancePath: instancePath + "/offer/members", schemaPath: "common.schema.json#/$defs/members/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/offer", schemaPath: "#/properties/offer/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.evaluations !== void 0) {
      if (!validate48(data.evaluations, { instancePath: instancePath + "/evaluations", parentData: data, parentDataProperty: "evaluations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact !== void 0) {
      if (!validate51(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.help_lines !== void 0) {
      if (!validate53(data.help_lines, { instancePath: instancePath + "/help_lines", parentData: data, parentDataProperty: "help_lines", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.regulations !== void 0) {
      if (!validate57(data.regulations, { instancePath: instancePath + "/regulations", parentData: data, parentDataProperty: "regulations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.relations !== void 0) {
      if (!validate59(data.relations, { instancePath: instancePath + "/relations", parentData: data, parentDataProperty: "relations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data33 = data.status;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.state === void 0) {
          const err55 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/required", keyword: "required", params: { missingProperty: "state" } };
          if (vErrors === null) {
            vErrors = [err55];
          } else {
            vErrors.push(err55);
          }
          errors++;
        }
        for (const key2 in data33) {
          if (!(key2 === "state" || key2 === "since" || key2 === "note" || key2 === "successor")) {
            const err56 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
        if (data33.state !== void 0) {
          let data34 = data33.state;
          if (typeof data34 !== "string") {
            const err57 = { instancePath: instancePath + "/status/state", schemaPath: "vocabularies/entity-state.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          if (!(data34 === "active" || data34 === "closed" || data34 === "merged" || data34 === "unknown")) {
            const err58 = { instancePath: instancePath + "/status/state", schemaPath: "vocabularies/entity-state.json/enum", keyword: "enum", params: { allowedValues: schema91.enum } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data33.since !== void 0) {
          if (!validate61(data33.since, { instancePath: instancePath + "/status/since", parentData: data33, parentDataProperty: "since", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
        if (data33.note !== void 0) {
          if (!validate63(data33.note, { instancePath: instancePath + "/status/note", parentData: data33, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
        if (data33.successor !== void 0) {
          if (!validate65(data33.successor, { instancePath: instancePath + "/status/successor", parentData: data33, parentDataProperty: "successor", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.review !== void 0) {
      if (!validate67(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.added !== void 0) {
      if (!validate69(data.added, { instancePath: instancePath + "/added", parentData: data, parentDataProperty: "added", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0) {
      if (!validate71(data.sources, { instancePath: instancePath + "/sources", parentData: data, parentDataProperty: "sources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      let data41 = data.notes;
      if (typeof data41 === "string") {
        if (func1(data41) > 3e3) {
          const err60 = { instancePath: instancePath + "/notes", schemaPath: "common.schema.json#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 3e3 } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        if (func1(data41) < 1) {
          const err61 = { instancePath: instancePath + "/notes", schemaPath: "common.schema.json#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
      } else {
        const err62 = { instancePath: instancePath + "/notes", schemaPath: "common.schema.json#/$defs/notes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
    }
  } else {
    const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err63];
    } else {
      vErrors.push(err63);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "kind": true, "name": true, "acronym": true, "aliases": true, "website": true, "type": true, "founded": true, "headquarters": true, "identifiers": true, "summary": true, "reach": true, "focus": true, "offer": true, "evaluations": true, "contact": true, "help_lines": true, "regulations": true, "relations": true, "status": true, "review": true, "added": true, "sources": true, "notes": true }, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === void 0 && (missing0 = "kind")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        if ("moved" !== data.kind) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.kind = true;
      props0.to = true;
    }
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate23(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.kind = true;
        props0.name = true;
        props0.acronym = true;
        props0.aliases = true;
        props0.website = true;
        props0.type = true;
        props0.founded = true;
        props0.headquarters = true;
        props0.identifiers = true;
        props0.summary = true;
        props0.reach = true;
        props0.focus = true;
        props0.offer = true;
        props0.evaluations = true;
        props0.contact = true;
        props0.help_lines = true;
        props0.regulations = true;
        props0.relations = true;
        props0.status = true;
        props0.review = true;
        props0.added = true;
        props0.sources = true;
        props0.notes = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      for (const key0 in data) {
        if (!props0 || !props0[key0]) {
          const err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var tool = validate74;
var schema119 = { "$id": "vocabularies/tool-function.json", "type": "string", "enum": ["supply-chain-risk", "traceability", "worker-voice", "ethical-recruitment", "compliance-reporting", "data-analytics", "financial-crime-detection", "victim-identification", "suspect-identification", "content-detection", "reporting-hotline", "case-management", "survivor-support", "awareness-education", "training", "knowledge-sharing"] };
var schema120 = { "$id": "vocabularies/kind-of-work.json", "type": "string", "enum": ["supply-chain-mapping", "trade-screening", "goods-risk", "risk-index", "named-company-list", "import-ban-tracking", "mineral-tracing", "garment-tracing", "food-tracing", "origin-testing", "worker-surveys", "worker-complaints", "worker-helpline", "worker-messaging", "recruiter-reviews", "recruiter-vetting", "recruitment-guidance", "job-placement", "worker-contracts", "job-fraud", "statement-register", "statement-analysis", "company-benchmarks", "company-self-check", "supplier-questionnaire", "audit-sharing", "due-diligence-software", "due-diligence-guidance", "case-data", "case-data-privacy", "data-sharing", "training-data", "bank-monitoring", "financial-red-flags", "crypto-tracing", "sex-adverts", "worker-screening", "patient-screening", "child-labour-monitoring", "watch-from-space", "missing-children", "face-recognition", "photo-clues", "victim-outreach", "web-intelligence", "offender-tracing", "platform-moderation", "hash-matching", "abuse-hashes", "abuse-classifier", "seized-devices", "abuse-takedown", "abuse-blocklist", "own-image-removal", "grooming-detection", "victim-hotline", "public-reports", "crisis-button", "case-management", "hotline-software", "report-clearing", "survivor-referral", "shelter-beds", "legal-help", "survivor-banking", "service-directory", "migrant-guide", "warning-signs", "awareness-game", "shopper-apps", "deterrent-chat", "staff-training", "company-training", "worker-training", "law-database", "tool-catalogue", "research-library", "practitioner-network", "data-standard"] };
var schema121 = { "$id": "vocabularies/target-user.json", "type": "string", "enum": ["business", "suppliers", "recruiters", "financial-institutions", "investors", "technology-companies", "workers-migrants", "survivors", "general-public", "civil-society", "frontline-professionals", "law-enforcement", "government", "researchers", "journalists"] };
var schema122 = { "$id": "vocabularies/technology.json", "type": "string", "enum": ["web-platform", "mobile-app", "sms-ivr", "chatbot", "survey", "e-learning", "open-data", "data-standard", "web-scraping", "machine-learning", "natural-language-processing", "computer-vision", "hash-matching", "network-analysis", "satellite-gis", "blockchain", "biometrics", "privacy-preserving"] };
var schema123 = { "$id": "vocabularies/platform.json", "type": "string", "enum": ["web", "android", "ios", "sms", "desktop", "browser-extension", "api", "dataset"] };
var schema124 = { "$id": "vocabularies/access.json", "type": "string", "enum": ["free", "paid", "restricted", "mixed"] };
var schema128 = { "$id": "vocabularies/tool-state.json", "type": "string", "enum": ["active", "in-development", "discontinued", "unknown"] };
var pattern30 = new RegExp("^[A-Za-z0-9.+-]+$", "u");
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.functions === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "functions" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.review === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "review" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.added === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "added" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.sources === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" } };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.kind !== void 0) {
      if ("tool" !== data.kind) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "tool" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (func1(data1) > 150) {
          const err9 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 150 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err10 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/name", schemaPath: "common.schema.json#/$defs/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.acronym !== void 0) {
      let data2 = data.acronym;
      if (typeof data2 === "string") {
        if (func1(data2) > 30) {
          const err12 = { instancePath: instancePath + "/acronym", schemaPath: "common.schema.json#/$defs/acronym/maxLength", keyword: "maxLength", params: { limit: 30 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err13 = { instancePath: instancePath + "/acronym", schemaPath: "common.schema.json#/$defs/acronym/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/acronym", schemaPath: "common.schema.json#/$defs/acronym/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data3 = data.aliases;
      if (Array.isArray(data3)) {
        if (data3.length > 50) {
          const err15 = { instancePath: instancePath + "/aliases", schemaPath: "common.schema.json#/$defs/aliases/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err16 = { instancePath: instancePath + "/aliases", schemaPath: "common.schema.json#/$defs/aliases/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 === "string") {
            if (func1(data4) > 150) {
              const err17 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "common.schema.json#/$defs/aliases/items/maxLength", keyword: "maxLength", params: { limit: 150 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (func1(data4) < 1) {
              const err18 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "common.schema.json#/$defs/aliases/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/aliases/" + i0, schemaPath: "common.schema.json#/$defs/aliases/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/aliases", schemaPath: "common.schema.json#/$defs/aliases/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.website !== void 0) {
      if (!validate24(data.website, { instancePath: instancePath + "/website", parentData: data, parentDataProperty: "website", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.developers !== void 0) {
      let data6 = data.developers;
      if (Array.isArray(data6)) {
        if (data6.length > 50) {
          const err21 = { instancePath: instancePath + "/developers", schemaPath: "#/properties/developers/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        if (data6.length < 1) {
          const err22 = { instancePath: instancePath + "/developers", schemaPath: "#/properties/developers/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.name === void 0) {
              const err23 = { instancePath: instancePath + "/developers/" + i1, schemaPath: "#/properties/developers/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key0 in data7) {
              if (!(key0 === "name" || key0 === "to")) {
                const err24 = { instancePath: instancePath + "/developers/" + i1, schemaPath: "#/properties/developers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data7.name !== void 0) {
              let data8 = data7.name;
              if (typeof data8 === "string") {
                if (func1(data8) > 300) {
                  const err25 = { instancePath: instancePath + "/developers/" + i1 + "/name", schemaPath: "common.schema.json#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 300 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (func1(data8) < 1) {
                  const err26 = { instancePath: instancePath + "/developers/" + i1 + "/name", schemaPath: "common.schema.json#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/developers/" + i1 + "/name", schemaPath: "common.schema.json#/$defs/text/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data7.to !== void 0) {
              let data9 = data7.to;
              if (typeof data9 === "string") {
                if (func1(data9) > 90) {
                  const err28 = { instancePath: instancePath + "/developers/" + i1 + "/to", schemaPath: "common.schema.json#/$defs/reference/maxLength", keyword: "maxLength", params: { limit: 90 } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (!pattern4.test(data9)) {
                  const err29 = { instancePath: instancePath + "/developers/" + i1 + "/to", schemaPath: "common.schema.json#/$defs/reference/pattern", keyword: "pattern", params: { pattern: "^(entities|tools)/[a-z0-9]+(-[a-z0-9]+)*$" } };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/developers/" + i1 + "/to", schemaPath: "common.schema.json#/$defs/reference/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/developers/" + i1, schemaPath: "#/properties/developers/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/developers", schemaPath: "#/properties/developers/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.launched !== void 0) {
      let data10 = data.launched;
      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
        const err33 = { instancePath: instancePath + "/launched", schemaPath: "common.schema.json#/$defs/year/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 2100 || isNaN(data10)) {
          const err34 = { instancePath: instancePath + "/launched", schemaPath: "common.schema.json#/$defs/year/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 } };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
        if (data10 < 1800 || isNaN(data10)) {
          const err35 = { instancePath: instancePath + "/launched", schemaPath: "common.schema.json#/$defs/year/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1800 } };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      }
    }
    if (data.identifiers !== void 0) {
      let data11 = data.identifiers;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (Object.keys(data11).length < 1) {
          const err36 = { instancePath: instancePath + "/identifiers", schemaPath: "common.schema.json#/$defs/identifiers/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        for (const key1 in data11) {
          if (!(key1 === "wikidata" || key1 === "ror" || key1 === "lei" || key1 === "org_id")) {
            const err37 = { instancePath: instancePath + "/identifiers", schemaPath: "common.schema.json#/$defs/identifiers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data11.wikidata !== void 0) {
          let data12 = data11.wikidata;
          if (typeof data12 === "string") {
            if (!pattern6.test(data12)) {
              const err38 = { instancePath: instancePath + "/identifiers/wikidata", schemaPath: "common.schema.json#/$defs/identifiers/properties/wikidata/pattern", keyword: "pattern", params: { pattern: "^Q[1-9]\\d*$" } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
          } else {
            const err39 = { instancePath: instancePath + "/identifiers/wikidata", schemaPath: "common.schema.json#/$defs/identifiers/properties/wikidata/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data11.ror !== void 0) {
          let data13 = data11.ror;
          if (typeof data13 === "string") {
            if (!pattern7.test(data13)) {
              const err40 = { instancePath: instancePath + "/identifiers/ror", schemaPath: "common.schema.json#/$defs/identifiers/properties/ror/pattern", keyword: "pattern", params: { pattern: "^0[a-hj-km-np-tv-z0-9]{6}\\d{2}$" } };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/identifiers/ror", schemaPath: "common.schema.json#/$defs/identifiers/properties/ror/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
        if (data11.lei !== void 0) {
          let data14 = data11.lei;
          if (typeof data14 === "string") {
            if (!pattern8.test(data14)) {
              const err42 = { instancePath: instancePath + "/identifiers/lei", schemaPath: "common.schema.json#/$defs/identifiers/properties/lei/pattern", keyword: "pattern", params: { pattern: "^[A-Z0-9]{18}\\d{2}$" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/identifiers/lei", schemaPath: "common.schema.json#/$defs/identifiers/properties/lei/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data11.org_id !== void 0) {
          let data15 = data11.org_id;
          if (Array.isArray(data15)) {
            if (data15.length > 4) {
              const err44 = { instancePath: instancePath + "/identifiers/org_id", schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/maxItems", keyword: "maxItems", params: { limit: 4 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data15.length < 1) {
              const err45 = { instancePath: instancePath + "/identifiers/org_id", schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data16 = data15[i2];
              if (typeof data16 === "string") {
                if (!pattern9.test(data16)) {
                  const err46 = { instancePath: instancePath + "/identifiers/org_id/" + i2, schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}-[A-Z_]+-[A-Za-z0-9][A-Za-z0-9.-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/identifiers/org_id/" + i2, schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/identifiers/org_id", schemaPath: "common.schema.json#/$defs/identifiers/properties/org_id/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/identifiers", schemaPath: "common.schema.json#/$defs/identifiers/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data17 = data.summary;
      if (typeof data17 === "string") {
        if (func1(data17) > 700) {
          const err50 = { instancePath: instancePath + "/summary", schemaPath: "common.schema.json#/$defs/summary/maxLength", keyword: "maxLength", params: { limit: 700 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        if (func1(data17) < 1) {
          const err51 = { instancePath: instancePath + "/summary", schemaPath: "common.schema.json#/$defs/summary/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
      } else {
        const err52 = { instancePath: instancePath + "/summary", schemaPath: "common.schema.json#/$defs/summary/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.uses !== void 0) {
      let data18 = data.uses;
      if (Array.isArray(data18)) {
        if (data18.length > 10) {
          const err53 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/maxItems", keyword: "maxItems", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data18.length < 1) {
          const err54 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len3 = data18.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data19 = data18[i3];
          if (typeof data19 === "string") {
            if (func1(data19) > 120) {
              const err55 = { instancePath: instancePath + "/uses/" + i3, schemaPath: "#/properties/uses/items/maxLength", keyword: "maxLength", params: { limit: 120 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (func1(data19) < 1) {
              const err56 = { instancePath: instancePath + "/uses/" + i3, schemaPath: "#/properties/uses/items/minLength", keyword: "minLength", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/uses/" + i3, schemaPath: "#/properties/uses/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
      } else {
        const err58 = { instancePath: instancePath + "/uses", schemaPath: "#/properties/uses/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.functions !== void 0) {
      let data20 = data.functions;
      if (Array.isArray(data20)) {
        if (data20.length > 50) {
          const err59 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err59];
          } else {
            vErrors.push(err59);
          }
          errors++;
        }
        if (data20.length < 1) {
          const err60 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data21 = data20[i4];
          if (typeof data21 !== "string") {
            const err61 = { instancePath: instancePath + "/functions/" + i4, schemaPath: "vocabularies/tool-function.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
          if (!(data21 === "supply-chain-risk" || data21 === "traceability" || data21 === "worker-voice" || data21 === "ethical-recruitment" || data21 === "compliance-reporting" || data21 === "data-analytics" || data21 === "financial-crime-detection" || data21 === "victim-identification" || data21 === "suspect-identification" || data21 === "content-detection" || data21 === "reporting-hotline" || data21 === "case-management" || data21 === "survivor-support" || data21 === "awareness-education" || data21 === "training" || data21 === "knowledge-sharing")) {
            const err62 = { instancePath: instancePath + "/functions/" + i4, schemaPath: "vocabularies/tool-function.json/enum", keyword: "enum", params: { allowedValues: schema119.enum } };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/functions", schemaPath: "#/properties/functions/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.work !== void 0) {
      let data22 = data.work;
      if (Array.isArray(data22)) {
        if (data22.length > 4) {
          const err64 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/maxItems", keyword: "maxItems", params: { limit: 4 } };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
        if (data22.length < 1) {
          const err65 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        const len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data23 = data22[i5];
          if (typeof data23 !== "string") {
            const err66 = { instancePath: instancePath + "/work/" + i5, schemaPath: "vocabularies/kind-of-work.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
          if (!(data23 === "supply-chain-mapping" || data23 === "trade-screening" || data23 === "goods-risk" || data23 === "risk-index" || data23 === "named-company-list" || data23 === "import-ban-tracking" || data23 === "mineral-tracing" || data23 === "garment-tracing" || data23 === "food-tracing" || data23 === "origin-testing" || data23 === "worker-surveys" || data23 === "worker-complaints" || data23 === "worker-helpline" || data23 === "worker-messaging" || data23 === "recruiter-reviews" || data23 === "recruiter-vetting" || data23 === "recruitment-guidance" || data23 === "job-placement" || data23 === "worker-contracts" || data23 === "job-fraud" || data23 === "statement-register" || data23 === "statement-analysis" || data23 === "company-benchmarks" || data23 === "company-self-check" || data23 === "supplier-questionnaire" || data23 === "audit-sharing" || data23 === "due-diligence-software" || data23 === "due-diligence-guidance" || data23 === "case-data" || data23 === "case-data-privacy" || data23 === "data-sharing" || data23 === "training-data" || data23 === "bank-monitoring" || data23 === "financial-red-flags" || data23 === "crypto-tracing" || data23 === "sex-adverts" || data23 === "worker-screening" || data23 === "patient-screening" || data23 === "child-labour-monitoring" || data23 === "watch-from-space" || data23 === "missing-children" || data23 === "face-recognition" || data23 === "photo-clues" || data23 === "victim-outreach" || data23 === "web-intelligence" || data23 === "offender-tracing" || data23 === "platform-moderation" || data23 === "hash-matching" || data23 === "abuse-hashes" || data23 === "abuse-classifier" || data23 === "seized-devices" || data23 === "abuse-takedown" || data23 === "abuse-blocklist" || data23 === "own-image-removal" || data23 === "grooming-detection" || data23 === "victim-hotline" || data23 === "public-reports" || data23 === "crisis-button" || data23 === "case-management" || data23 === "hotline-software" || data23 === "report-clearing" || data23 === "survivor-referral" || data23 === "shelter-beds" || data23 === "legal-help" || data23 === "survivor-banking" || data23 === "service-directory" || data23 === "migrant-guide" || data23 === "warning-signs" || data23 === "awareness-game" || data23 === "shopper-apps" || data23 === "deterrent-chat" || data23 === "staff-training" || data23 === "company-training" || data23 === "worker-training" || data23 === "law-database" || data23 === "tool-catalogue" || data23 === "research-library" || data23 === "practitioner-network" || data23 === "data-standard")) {
            const err67 = { instancePath: instancePath + "/work/" + i5, schemaPath: "vocabularies/kind-of-work.json/enum", keyword: "enum", params: { allowedValues: schema120.enum } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
      } else {
        const err68 = { instancePath: instancePath + "/work", schemaPath: "#/properties/work/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.target_users !== void 0) {
      let data24 = data.target_users;
      if (Array.isArray(data24)) {
        if (data24.length > 50) {
          const err69 = { instancePath: instancePath + "/target_users", schemaPath: "#/properties/target_users/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data24.length < 1) {
          const err70 = { instancePath: instancePath + "/target_users", schemaPath: "#/properties/target_users/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        const len6 = data24.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data25 = data24[i6];
          if (typeof data25 !== "string") {
            const err71 = { instancePath: instancePath + "/target_users/" + i6, schemaPath: "vocabularies/target-user.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
          if (!(data25 === "business" || data25 === "suppliers" || data25 === "recruiters" || data25 === "financial-institutions" || data25 === "investors" || data25 === "technology-companies" || data25 === "workers-migrants" || data25 === "survivors" || data25 === "general-public" || data25 === "civil-society" || data25 === "frontline-professionals" || data25 === "law-enforcement" || data25 === "government" || data25 === "researchers" || data25 === "journalists")) {
            const err72 = { instancePath: instancePath + "/target_users/" + i6, schemaPath: "vocabularies/target-user.json/enum", keyword: "enum", params: { allowedValues: schema121.enum } };
            if (vErrors === null) {
              vErrors = [err72];
            } else {
              vErrors.push(err72);
            }
            errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/target_users", schemaPath: "#/properties/target_users/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err73];
        } else {
          vErrors.push(err73);
        }
        errors++;
      }
    }
    if (data.reach !== void 0) {
      if (!validate28(data.reach, { instancePath: instancePath + "/reach", parentData: data, parentDataProperty: "reach", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.focus !== void 0) {
      if (!validate31(data.focus, { instancePath: instancePath + "/focus", parentData: data, parentDataProperty: "focus", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.technologies !== void 0) {
      let data28 = data.technologies;
      if (Array.isArray(data28)) {
        if (data28.length > 50) {
          const err74 = { instancePath: instancePath + "/technologies", schemaPath: "#/properties/technologies/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data28.length < 1) {
          const err75 = { instancePath: instancePath + "/technologies", schemaPath: "#/properties/technologies/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
        const len7 = data28.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data29 = data28[i7];
          if (typeof data29 !== "string") {
            const err76 = { instancePath: instancePath + "/technologies/" + i7, schemaPath: "vocabularies/technology.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
          if (!(data29 === "web-platform" || data29 === "mobile-app" || data29 === "sms-ivr" || data29 === "chatbot" || data29 === "survey" || data29 === "e-learning" || data29 === "open-data" || data29 === "data-standard" || data29 === "web-scraping" || data29 === "machine-learning" || data29 === "natural-language-processing" || data29 === "computer-vision" || data29 === "hash-matching" || data29 === "network-analysis" || data29 === "satellite-gis" || data29 === "blockchain" || data29 === "biometrics" || data29 === "privacy-preserving")) {
            const err77 = { instancePath: instancePath + "/technologies/" + i7, schemaPath: "vocabularies/technology.json/enum", keyword: "enum", params: { allowedValues: schema122.enum } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/technologies", schemaPath: "#/properties/technologies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.platforms !== void 0) {
      let data30 = data.platforms;
      if (Array.isArray(data30)) {
        if (data30.length > 50) {
          const err79 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data30.length < 1) {
          const err80 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        const len8 = data30.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data31 = data30[i8];
          if (typeof data31 !== "string") {
            const err81 = { instancePath: instancePath + "/platforms/" + i8, schemaPath: "vocabularies/platform.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
          if (!(data31 === "web" || data31 === "android" || data31 === "ios" || data31 === "sms" || data31 === "desktop" || data31 === "browser-extension" || data31 === "api" || data31 === "dataset")) {
            const err82 = { instancePath: instancePath + "/platforms/" + i8, schemaPath: "vocabularies/platform.json/enum", keyword: "enum", params: { allowedValues: schema123.enum } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
      } else {
        const err83 = { instancePath: instancePath + "/platforms", schemaPath: "#/properties/platforms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err83];
        } else {
          vErrors.push(err83);
        }
        errors++;
      }
    }
    if (data.access !== void 0) {
      let data32 = data.access;
      if (typeof data32 !== "string") {
        const err84 = { instancePath: instancePath + "/access", schemaPath: "vocabularies/access.json/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
      if (!(data32 === "free" || data32 === "paid" || data32 === "restricted" || data32 === "mixed")) {
        const err85 = { instancePath: instancePath + "/access", schemaPath: "vocabularies/access.json/enum", keyword: "enum", params: { allowedValues: schema124.enum } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.licence !== void 0) {
      let data33 = data.licence;
      if (typeof data33 === "string") {
        if (func1(data33) > 60) {
          const err86 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/maxLength", keyword: "maxLength", params: { limit: 60 } };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        if (!pattern30.test(data33)) {
          const err87 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9.+-]+$" } };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
      } else {
        const err88 = { instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
    if (data.repository !== void 0) {
      let data34 = data.repository;
      if (typeof data34 === "string") {
        if (func1(data34) > 2e3) {
          const err89 = { instancePath: instancePath + "/repository", schemaPath: "common.schema.json#/$defs/url/maxLength", keyword: "maxLength", params: { limit: 2e3 } };
          if (vErrors === null) {
            vErrors = [err89];
          } else {
            vErrors.push(err89);
          }
          errors++;
        }
        if (!pattern5.test(data34)) {
          const err90 = { instancePath: instancePath + "/repository", schemaPath: "common.schema.json#/$defs/url/pattern", keyword: "pattern", params: { pattern: "^https?://[^\\s/?#@]+([/?#]\\S*)?$" } };
          if (vErrors === null) {
            vErrors = [err90];
          } else {
            vErrors.push(err90);
          }
          errors++;
        }
      } else {
        const err91 = { instancePath: instancePath + "/repository", schemaPath: "common.schema.json#/$defs/url/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err91];
        } else {
          vErrors.push(err91);
        }
        errors++;
      }
    }
    if (data.last_activity !== void 0) {
      let data35 = data.last_activity;
      if (typeof data35 === "string") {
        if (!pattern18.test(data35)) {
          const err92 = { instancePath: instancePath + "/last_activity", schemaPath: "common.schema.json#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" } };
          if (vErrors === null) {
            vErrors = [err92];
          } else {
            vErrors.push(err92);
          }
          errors++;
        }
      } else {
        const err93 = { instancePath: instancePath + "/last_activity", schemaPath: "common.schema.json#/$defs/date/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err93];
        } else {
          vErrors.push(err93);
        }
        errors++;
      }
    }
    if (data.offer !== void 0) {
      let data36 = data.offer;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (Object.keys(data36).length < 1) {
          const err94 = { instancePath: instancePath + "/offer", schemaPath: "#/properties/offer/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
        for (const key2 in data36) {
          if (!(key2 === "workstreams" || key2 === "partnerships" || key2 === "languages" || key2 === "outputs" || key2 === "case_studies")) {
            const err95 = { instancePath: instancePath + "/offer", schemaPath: "#/properties/offer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err95];
            } else {
              vErrors.push(err95);
            }
            errors++;
          }
        }
        if (data36.workstreams !== void 0) {
          let data37 = data36.workstreams;
          if (Array.isArray(data37)) {
            if (data37.length > 50) {
              const err96 = { instancePath: instancePath + "/offer/workstreams", schemaPath: "common.schema.json#/$defs/workstreams/maxItems", keyword: "maxItems", params: { limit: 50 } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
            if (data37.length < 1) {
              const err97 = { instancePath: instancePath + "/offer/workstreams", schemaPath: "common.schema.json#/$defs/workstreams/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            const len9 = data37.length;
            for (let i9 = 0; i9 < len9; i9++) {
              let data38 = data37[i9];
              if (typeof data38 === "string") {
                if (func1(data38) > 120) {
                  const err98 = { instancePath: instancePath + "/offer/workstreams/" + i9, schemaPath: "common.schema.json#/$defs/workstreams/items/maxLength", keyword: "maxLength", params: { limit: 120 } };
                  if (vErrors === null) {
                    vErrors = [err98];
                  } else {
                    vErrors.push(err98);
                  }
                  errors++;
                }
                if (func1(data38) < 1) {
                  const err99 = { instancePath: instancePath + "/offer/workstreams/" + i9, schemaPath: "common.schema.json#/$defs/workstreams/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
              } else {
                const err100 = { instancePath: instancePath + "/offer/workstreams/" + i9, schemaPath: "common.schema.json#/$defs/workstreams/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              }
            }
          } else {
            const err101 = { instancePath: instancePath + "/offer/workstreams", schemaPath: "common.schema.json#/$defs/workstreams/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        if (data36.partnerships !== void 0) {
          if (!validate35(data36.partnerships, { instancePath: instancePath + "/offer/partnerships", parentData: data36, parentDataProperty: "partnerships", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data36.languages !== void 0) {
          if (!validate39(data36.languages, { instancePath: instancePath + "/offer/languages", parentData: data36, parentDataProperty: "languages", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
        }
        if (data36.outputs !== void 0) {
          if (!validate43(data36.outputs, { instancePath: instancePath + "/offer/outputs", parentData: data36, parentDataProperty: "outputs", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data36.case_studies !== void 0) {
          if (!validate45(data36.case_studies, { instancePath: instancePath + "/offer/case_studies", parentData: data36, parentDataProperty: "case_studies", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err102 = { instancePath: instancePath + "/offer", schemaPath: "#/properties/offer/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.evaluations !== void 0) {
      if (!validate48(data.evaluations, { instancePath: instancePath + "/evaluations", parentData: data, parentDataProperty: "evaluations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
        errors = vErrors.length;
      }
    }
    if (data.contact !== void 0) {
      if (!validate51(data.contact, { instancePath: instancePath + "/contact", parentData: data, parentDataProperty: "contact", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
        errors = vErrors.length;
      }
    }
    if (data.help_lines !== void 0) {
      if (!validate53(data.help_lines, { instancePath: instancePath + "/help_lines", parentData: data, parentDataProperty: "help_lines", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
        errors = vErrors.length;
      }
    }
    if (data.regulations !== void 0) {
      if (!validate57(data.regulations, { instancePath: instancePath + "/regulations", parentData: data, parentDataProperty: "regulations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.relations !== void 0) {
      if (!validate59(data.relations, { instancePath: instancePath + "/relations", parentData: data, parentDataProperty: "relations", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data48 = data.status;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (data48.state === void 0) {
          const err103 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/required", keyword: "required", params: { missingProperty: "state" } };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        for (const key3 in data48) {
          if (!(key3 === "state" || key3 === "since" || key3 === "note" || key3 === "successor")) {
            const err104 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          }
        }
        if (data48.state !== void 0) {
          let data49 = data48.state;
          if (typeof data49 !== "string") {
            const err105 = { instancePath: instancePath + "/status/state", schemaPath: "vocabularies/tool-state.json/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (!(data49 === "active" || data49 === "in-development" || data49 === "discontinued" || data49 === "unknown")) {
            const err106 = { instancePath: instancePath + "/status/state", schemaPath: "vocabularies/tool-state.json/enum", keyword: "enum", params: { allowedValues: schema128.enum } };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data48.since !== void 0) {
          if (!validate61(data48.since, { instancePath: instancePath + "/status/since", parentData: data48, parentDataProperty: "since", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
        if (data48.note !== void 0) {
          if (!validate63(data48.note, { instancePath: instancePath + "/status/note", parentData: data48, parentDataProperty: "note", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
            errors = vErrors.length;
          }
        }
        if (data48.successor !== void 0) {
          if (!validate65(data48.successor, { instancePath: instancePath + "/status/successor", parentData: data48, parentDataProperty: "successor", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err107 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.review !== void 0) {
      if (!validate67(data.review, { instancePath: instancePath + "/review", parentData: data, parentDataProperty: "review", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
        errors = vErrors.length;
      }
    }
    if (data.added !== void 0) {
      if (!validate69(data.added, { instancePath: instancePath + "/added", parentData: data, parentDataProperty: "added", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
        errors = vErrors.length;
      }
    }
    if (data.sources !== void 0) {
      if (!validate71(data.sources, { instancePath: instancePath + "/sources", parentData: data, parentDataProperty: "sources", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      let data56 = data.notes;
      if (typeof data56 === "string") {
        if (func1(data56) > 3e3) {
          const err108 = { instancePath: instancePath + "/notes", schemaPath: "common.schema.json#/$defs/notes/maxLength", keyword: "maxLength", params: { limit: 3e3 } };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
        if (func1(data56) < 1) {
          const err109 = { instancePath: instancePath + "/notes", schemaPath: "common.schema.json#/$defs/notes/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
      } else {
        const err110 = { instancePath: instancePath + "/notes", schemaPath: "common.schema.json#/$defs/notes/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
  } else {
    const err111 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err111];
    } else {
      vErrors.push(err111);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": { "kind": true, "name": true, "acronym": true, "aliases": true, "website": true, "developers": true, "launched": true, "identifiers": true, "summary": true, "uses": true, "functions": true, "work": true, "target_users": true, "reach": true, "focus": true, "technologies": true, "platforms": true, "access": true, "licence": true, "repository": true, "last_activity": true, "offer": true, "evaluations": true, "contact": true, "help_lines": true, "regulations": true, "relations": true, "status": true, "review": true, "added": true, "sources": true, "notes": true }, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === void 0 && (missing0 = "kind")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.kind !== void 0) {
        if ("moved" !== data.kind) {
          const err1 = {};
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (!validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = {};
      props0.kind = true;
      props0.to = true;
    }
    ifClause0 = "then";
  } else {
    const _errs5 = errors;
    if (!validate76(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = props0 || {};
        props0.kind = true;
        props0.name = true;
        props0.acronym = true;
        props0.aliases = true;
        props0.website = true;
        props0.developers = true;
        props0.launched = true;
        props0.identifiers = true;
        props0.summary = true;
        props0.uses = true;
        props0.functions = true;
        props0.work = true;
        props0.target_users = true;
        props0.reach = true;
        props0.focus = true;
        props0.technologies = true;
        props0.platforms = true;
        props0.access = true;
        props0.licence = true;
        props0.repository = true;
        props0.last_activity = true;
        props0.offer = true;
        props0.evaluations = true;
        props0.contact = true;
        props0.help_lines = true;
        props0.regulations = true;
        props0.relations = true;
        props0.status = true;
        props0.review = true;
        props0.added = true;
        props0.sources = true;
        props0.notes = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (props0 !== true) {
      for (const key0 in data) {
        if (!props0 || !props0[key0]) {
          const err3 = { instancePath, schemaPath: "#/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: key0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  entity,
  tool
};
