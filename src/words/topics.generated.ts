/* Made from src/words/ by `npm run generate`; don't edit. */
export interface Topics {
  readonly "changes-page": {
    readonly "lead": string;
    readonly "none": string;
    readonly "noneYet": string;
    readonly "months": string;
    readonly "filter": {
      readonly "title": string;
      readonly "industry": string;
      readonly "region": string;
      readonly "issue": string;
      readonly "all": string;
      readonly "noScript": string;
      readonly "shown": string;
      readonly "none": string;
    };
    readonly "columns": {
      readonly "listing": string;
      readonly "type": string;
      readonly "facts": string;
    };
    readonly "omitted": (values: { readonly count: number }) => string;
    readonly "more": (values: { readonly count: number }) => string;
    readonly "mergedInto": (values: { readonly name: string }) => string;
    readonly "follow": {
      readonly "title": string;
      readonly "lead": string;
      readonly "all": string;
      readonly "ofTerms": {
        readonly "industry": string;
        readonly "region": string;
        readonly "issue": string;
      };
    };
    readonly "machines": {
      readonly "title": string;
      readonly "text": string;
      readonly "lines": string;
      readonly "days": string;
    };
    readonly "counts": {
      readonly "added": (values: { readonly count: number }) => string;
      readonly "ended": (values: { readonly count: number }) => string;
      readonly "moved": (values: { readonly count: number }) => string;
      readonly "removed": (values: { readonly count: number }) => string;
      readonly "changed": (values: { readonly count: number }) => string;
      readonly "reviewed": (values: { readonly count: number }) => string;
    };
    readonly "titleOfMonth": (values: { readonly month: string }) => string;
    readonly "factsAndMore": (values: { readonly facts: string; readonly remaining: number }) => string;
    readonly "kinds": {
      readonly "entity": (values: { readonly count: number }) => string;
      readonly "tool": (values: { readonly count: number }) => string;
    };
    readonly "factCount": (values: { readonly fact: string; readonly listings: number }) => string;
    readonly "factCounts": (values: { readonly facts: string }) => string;
  };
  readonly "changes": {
    readonly "types": {
      readonly "added": string;
      readonly "ended": string;
      readonly "moved": string;
      readonly "removed": string;
      readonly "changed": string;
      readonly "reviewed": string;
    };
  };
  readonly "charts": {
    readonly "bases": {
      readonly "all": string;
      readonly "not-ended": string;
      readonly "ended": string;
      readonly "active": string;
    };
    readonly "csv": string;
    readonly "json": string;
    readonly "svg": string;
    readonly "table": string;
    readonly "fold": (values: { readonly count: number }) => string;
    readonly "rows": (values: { readonly count: number }) => string;
    readonly "notes": string;
    readonly "tableOf": string;
    readonly "turned": string;
    readonly "aside": string;
    readonly "permalink": string;
    readonly "unknown": string;
    readonly "foot": (values: { readonly day: string; readonly n: string; readonly leftOut: string }) => string;
    readonly "key": string;
    readonly "drawn": (values: { readonly drawn: number; readonly listings: string }) => string;
  };
  readonly "compare-page": {
    readonly "title": string;
    readonly "lead": string;
    readonly "description": string;
    readonly "noScriptTitle": string;
    readonly "noScript": string;
    readonly "steps": {
      readonly "open": string;
      readonly "read": string;
      readonly "data": string;
    };
    readonly "notes": string;
    readonly "notesText": string;
  };
  readonly "compare": {
    readonly "loading": string;
    readonly "failed": string;
    readonly "empty": string;
    readonly "emptyText": string;
    readonly "shortlist": string;
    readonly "add": string;
    readonly "addHint": string;
    readonly "addAnother": string;
    readonly "onlyDifferences": string;
    readonly "noDifferences": string;
    readonly "csv": string;
    readonly "print": string;
    readonly "exportTitle": string;
    readonly "clear": string;
    readonly "remove": string;
    readonly "nameSuffix": (values: { readonly name: string }) => string;
    readonly "removed": (values: { readonly name: string }) => string;
    readonly "fact": string;
    readonly "table": string;
    readonly "region": string;
    readonly "verdicts": {
      readonly "same": string;
      readonly "differs": string;
      readonly "not-found": string;
      readonly "single": string;
    };
    readonly "boldKey": string;
    readonly "notFound": string;
    readonly "notApplicable": {
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "notLoaded": string;
    readonly "notLoadedNote": (values: { readonly name: string }) => string;
    readonly "retry": string;
    readonly "source": string;
    readonly "undated": string;
    readonly "moreSources": (values: { readonly count: number }) => string;
    readonly "sourcesOf": (values: { readonly name: string }) => string;
    readonly "edition": (values: { readonly day: string }) => string;
    readonly "reviewed": {
      readonly "compiled": (values: { readonly day: string }) => string;
      readonly "checked": (values: { readonly day: string }) => string;
      readonly "confirmed": (values: { readonly day: string }) => string;
    };
    readonly "groups": {
      readonly "dates": string;
      readonly "offer": string;
      readonly "evaluations": string;
      readonly "reach": string;
      readonly "show": string;
      readonly "identity": string;
    };
    readonly "rows": {
      readonly "fresh": string;
      readonly "review": string;
      readonly "sources": string;
    };
    readonly "fromShortlist": (values: { readonly count: number }) => string;
    readonly "full": (values: { readonly limit: number }) => string;
    readonly "omitted": (values: { readonly count: number; readonly limit: number }) => string;
    readonly "listings": (values: { readonly count: number }) => string;
    readonly "differingRows": (values: { readonly count: number }) => string;
    readonly "file": (values: { readonly day: string }) => string;
  };
  readonly "contribute-found": {
    readonly "too early": string;
    readonly "no such day": string;
    readonly "date in the future": string;
    readonly "newer than the review": string;
    readonly "a person's e-mail address": string;
    readonly "perhaps a person's e-mail address": string;
    readonly "telephone number": string;
    readonly "location of a shelter": string;
    readonly "street address": string;
    readonly "HTML in a text": string;
    readonly "line break in a text": string;
    readonly "control character": string;
    readonly "letters of": string;
    readonly "same name as": string;
    readonly "same website as": string;
    readonly "looks like a name of": string;
    readonly "looks like the website of": string;
    readonly "summary too long": string;
    readonly "finding too long": string;
    readonly "too long": string;
    readonly "too many items": string;
    readonly "out of range": string;
    readonly "no kind of work": string;
    readonly "kind of work outside the functions": string;
    readonly "function without a kind of work": string;
    readonly "outside the stated regions": string;
    readonly "regional without a place": string;
    readonly "national without a country": string;
    readonly "national with": string;
    readonly "unknown listing": string;
    readonly "moved listing": string;
    readonly "reference to itself": string;
    readonly "not a web address": string;
    readonly "not a full web address": string;
    readonly "not a public address": string;
    readonly "credentials in a web address": string;
    readonly "not an e-mail address": string;
    readonly "not a whole number": string;
    readonly "not a day": string;
    readonly "not a date": string;
    readonly "repeated": string;
    readonly "in curly quotes": string;
    readonly "a tool cannot": string;
    readonly "a tool as member": string;
    readonly "a tool has no members": string;
    readonly "an organisation cannot succeed a tool": string;
    readonly "successor of a listing": string;
    readonly "relation with both": string;
    readonly "relation without its other side": string;
    readonly "wrong check digits": string;
    readonly "unknown register": string;
  };
  readonly "contribute-page": {
    readonly "title": string;
    readonly "heading": string;
    readonly "description": string;
    readonly "lead": string;
    readonly "noScriptTitle": string;
    readonly "noScript": string;
    readonly "byListing": string;
    readonly "byIssue": string;
    readonly "byFile": string;
    readonly "newEntity": string;
    readonly "newTool": string;
    readonly "byMail": (values: { readonly address: string }) => string;
    readonly "noMail": string;
    readonly "guide": string;
    readonly "before": string;
    readonly "beforeText": string;
    readonly "help": string;
    readonly "more": string;
    readonly "correct": string;
    readonly "ways": {
      readonly "confirm": string;
      readonly "ended": string;
      readonly "reply": string;
      readonly "remove": string;
    };
    readonly "byHandToo": string;
    readonly "how": {
      readonly "both": string;
      readonly "mail": string;
      readonly "issue": string;
      readonly "none": string;
    };
    readonly "languages": string;
  };
  readonly "contribute-send": {
    readonly "title": string;
    readonly "back": string;
    readonly "changes": string;
    readonly "nothing": string;
    readonly "sourcesTitle": string;
    readonly "worth": string;
    readonly "worthText": string;
    readonly "unsourced": string;
    readonly "unsourcedText": string;
    readonly "technical": string;
    readonly "send": string;
    readonly "sendText": string;
    readonly "copy": string;
    readonly "copyLetter": string;
    readonly "copied": string;
    readonly "notCopied": string;
    readonly "download": string;
    readonly "github": {
      readonly "title": string;
      readonly "needs": string;
      readonly "newFile": string;
      readonly "editor": string;
    };
    readonly "issue": {
      readonly "title": string;
      readonly "needs": string;
      readonly "open": string;
      readonly "long": string;
    };
    readonly "mail": {
      readonly "title": string;
      readonly "needs": string;
      readonly "open": string;
      readonly "long": string;
    };
    readonly "place": string;
    readonly "subject": {
      readonly "new": (values: { readonly name: string }) => string;
      readonly "edit": (values: { readonly name: string }) => string;
      readonly "confirm": (values: { readonly name: string }) => string;
      readonly "ended": (values: { readonly name: string }) => string;
      readonly "reply": (values: { readonly name: string }) => string;
      readonly "remove": (values: { readonly name: string }) => string;
      readonly "doubt": (values: { readonly name: string }) => string;
    };
    readonly "letter": {
      readonly "file": (values: { readonly path: string }) => string;
      readonly "change": (values: { readonly title: string; readonly before: string; readonly after: string }) => string;
      readonly "pages": string;
      readonly "paste": string;
    };
    readonly "reply": {
      readonly "lead": string;
      readonly "text": string;
      readonly "hint": string;
      readonly "proof": string;
    };
    readonly "remove": {
      readonly "lead": string;
      readonly "text": string;
      readonly "hint": string;
      readonly "proof": string;
    };
    readonly "keep": string;
    readonly "keepText": string;
    readonly "letterPage": string;
    readonly "give": string;
    readonly "doubt": {
      readonly "lead": string;
      readonly "text": string;
      readonly "hint": string;
      readonly "proof": string;
      readonly "right": string;
    };
  };
  readonly "contribute": {
    readonly "ways": {
      readonly "new": {
        readonly "title": string;
        readonly "text": string;
      };
      readonly "edit": {
        readonly "title": string;
        readonly "text": string;
      };
      readonly "confirm": {
        readonly "title": string;
        readonly "text": string;
      };
      readonly "ended": {
        readonly "title": string;
        readonly "text": string;
      };
      readonly "reply": {
        readonly "title": string;
        readonly "text": string;
      };
      readonly "remove": {
        readonly "title": string;
        readonly "text": string;
      };
    };
    readonly "start": string;
    readonly "other": string;
    readonly "kind": string;
    readonly "kinds": {
      readonly "entity": {
        readonly "title": string;
        readonly "text": string;
      };
      readonly "tool": {
        readonly "title": string;
        readonly "text": string;
      };
    };
    readonly "scope": {
      readonly "entity": {
        readonly "whole": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "part": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "doubt": {
          readonly "title": string;
          readonly "text": string;
        };
      };
      readonly "tool": {
        readonly "whole": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "part": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "doubt": {
          readonly "title": string;
          readonly "text": string;
        };
      };
    };
    readonly "pick": {
      readonly "title": string;
      readonly "hint": string;
      readonly "kinds": {
        readonly "entities": string;
        readonly "tools": string;
      };
      readonly "none": string;
      readonly "failed": string;
      readonly "more": (values: { readonly remaining: number }) => string;
    };
    readonly "loading": string;
    readonly "failed": string;
    readonly "unknownListing": string;
    readonly "heading": {
      readonly "new": {
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "edit": (values: { readonly name: string }) => string;
      readonly "confirm": (values: { readonly name: string }) => string;
      readonly "ended": (values: { readonly name: string }) => string;
      readonly "reply": (values: { readonly name: string }) => string;
      readonly "remove": (values: { readonly name: string }) => string;
      readonly "doubt": (values: { readonly name: string }) => string;
    };
    readonly "lead": {
      readonly "new": string;
      readonly "edit": string;
      readonly "confirm": string;
      readonly "ended": string;
    };
    readonly "listed": {
      readonly "title": string;
      readonly "hint": string;
      readonly "found": string;
      readonly "foundText": string;
      readonly "why": {
        readonly "name": string;
        readonly "website": string;
      };
    };
    readonly "wrong": {
      readonly "choose": string;
      readonly "change": (values: { readonly title: string }) => string;
      readonly "give": (values: { readonly title: string }) => string;
      readonly "chooseEnd": string;
      readonly "nowSays": string;
      readonly "page": string;
      readonly "pageHint": string;
      readonly "otherPages": (values: { readonly pages: number }) => string;
      readonly "noPage": string;
      readonly "noPageText": string;
      readonly "givePage": string;
      readonly "giveEndPage": string;
      readonly "step": (values: { readonly step: number; readonly total: number }) => string;
      readonly "stepAlone": (values: { readonly step: number }) => string;
      readonly "next": string;
      readonly "back": string;
      readonly "which": {
        readonly "edit": string;
        readonly "confirm": string;
        readonly "new": string;
      };
      readonly "options": {
        readonly "fact": string;
        readonly "name": string;
        readonly "missing": string;
        readonly "more": string;
        readonly "technical": string;
        readonly "ended": string;
        readonly "remove": string;
      };
      readonly "addPage": string;
      readonly "shows": string;
      readonly "still": string;
      readonly "stillHint": string;
      readonly "giveNewPage": string;
    };
    readonly "change": string;
    readonly "required": string;
    readonly "of": (values: { readonly action: string; readonly title: string }) => string;
    readonly "example": (values: { readonly text: string }) => string;
    readonly "choose": string;
    readonly "addTerm": (values: { readonly title: string }) => string;
    readonly "findTerm": (values: { readonly title: string }) => string;
    readonly "findTermShort": string;
    readonly "remove": string;
    readonly "another": string;
    readonly "item": (values: { readonly title: string; readonly place: number }) => string;
    readonly "confirm": {
      readonly "who": string;
      readonly "choose": string;
      readonly "options": {
        readonly "confirmed": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "checked": {
          readonly "title": string;
          readonly "text": string;
        };
      };
      readonly "proof": string;
    };
    readonly "saved": {
      readonly "offer": (values: { readonly day: string }) => string;
      readonly "drop": string;
      readonly "note": string;
      readonly "refused": string;
      readonly "replaced": string;
    };
    readonly "go": string;
    readonly "problems": {
      readonly "title": string;
      readonly "give": (values: { readonly title: string }) => string;
      readonly "noSource": (values: { readonly title: string }) => string;
      readonly "noEndSource": string;
      readonly "notLoaded": string;
      readonly "typed": (values: { readonly text: string }) => string;
      readonly "noActiveSource": string;
      readonly "noMemberDate": string;
    };
    readonly "undated": string;
  };
  readonly "data-page": {
    readonly "lead": string;
    readonly "starts": {
      readonly "excel": string;
      readonly "sql": string;
      readonly "json": string;
    };
    readonly "filesTitle": string;
    readonly "filesLead": string;
    readonly "otherDescriptions": {
      readonly "tables": string;
      readonly "listing": string;
      readonly "translations": string;
      readonly "vocabulary": string;
    };
    readonly "csv": string;
    readonly "releasesLead": string;
    readonly "releases": string;
    readonly "licence": string;
    readonly "queriesLead": string;
    readonly "queries": string;
    readonly "examplesTitle": string;
    readonly "examplesLead": string;
    readonly "code": string;
    readonly "fieldsTitle": string;
    readonly "fieldsLead": string;
    readonly "allTables": string;
    readonly "otherFiles": string;
    readonly "allFields": (values: { readonly count: number }) => string;
    readonly "computedFields": string;
    readonly "computedLead": string;
    readonly "placeholders": {
      readonly "id": string;
      readonly "name": string;
      readonly "table": string;
      readonly "language": string;
    };
    readonly "onlyKind": {
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "edition": string;
    readonly "commit": string;
    readonly "version": string;
    readonly "licenceTitle": string;
    readonly "methodTitle": string;
    readonly "method": string;
    readonly "citeTitle": string;
    readonly "stabilityTitle": string;
    readonly "tablesTitle": string;
    readonly "tablesLead": string;
    readonly "columnsOf": (values: { readonly count: number }) => string;
    readonly "keyLabel": string;
    readonly "formatTitle": string;
    readonly "requiredLabel": string;
    readonly "exampleLabel": string;
    readonly "types": {
      readonly "text": string;
      readonly "integer": string;
      readonly "list": string;
      readonly "map": string;
      readonly "term": string;
      readonly "const": string;
      readonly "boolean": string;
      readonly "objects": string;
    };
    readonly "listOf": string;
    readonly "citation": {
      readonly "register": string;
      readonly "edition": (values: { readonly day: string }) => string;
      readonly "commit": (values: { readonly commit: string }) => string;
      readonly "licence": string;
    };
    readonly "kilobytes": (values: { readonly size: number }) => string;
    readonly "megabytes": (values: { readonly size: number }) => string;
  };
  readonly "directory-page": {
    readonly "organisations": {
      readonly "title": string;
      readonly "lead": (values: { readonly count: number }) => string;
    };
    readonly "tools": {
      readonly "title": string;
      readonly "lead": (values: { readonly count: number }) => string;
    };
    readonly "letters": string;
    readonly "letter": (values: { readonly letter: string }) => string;
    readonly "continued": string;
    readonly "digits": string;
    readonly "other": string;
    readonly "browseBy": string;
    readonly "beforeTool": string;
    readonly "noScript": string;
  };
  readonly "directory": {
    readonly "filter": {
      readonly "label": string;
      readonly "inForce": (values: { readonly count: number }) => string;
      readonly "chosen": (values: { readonly count: number }) => string;
      readonly "open": string;
      readonly "close": string;
      readonly "apply": (values: { readonly count: number }) => string;
      readonly "nothing": string;
      readonly "text": string;
      readonly "unsearched": string;
      readonly "unknown": (values: { readonly filters: readonly string[] }) => string;
      readonly "unknownTerm": (values: { readonly facet: string; readonly text: string }) => string;
      readonly "placeholder": string;
      readonly "suggest": {
        readonly "label": string;
        readonly "by": (values: { readonly facet: string; readonly term: string; readonly count: number }) => string;
      };
      readonly "sort": string;
      readonly "sorts": {
        readonly "relevance": string;
        readonly "name": string;
        readonly "freshness": string;
        readonly "newest": string;
      };
      readonly "total": {
        readonly "entity": (values: { readonly count: number }) => string;
        readonly "tool": (values: { readonly count: number }) => string;
      };
      readonly "remove": string;
      readonly "quoted": (values: { readonly text: string }) => string;
      readonly "clear": string;
      readonly "keep": string;
      readonly "csv": string;
      readonly "noContacts": string;
      readonly "json": string;
      readonly "print": string;
      readonly "more": (values: { readonly count: number }) => string;
      readonly "all": (values: { readonly count: number; readonly terms: string }) => string;
      readonly "fewer": string;
      readonly "find": (values: { readonly terms: string }) => string;
      readonly "found": (values: { readonly count: number }) => string;
      readonly "none": string;
      readonly "noneText": string;
      readonly "noneHelps": string;
      readonly "propose": string;
      readonly "without": (values: { readonly filters: readonly string[] }) => string;
      readonly "gives": (values: { readonly count: number }) => string;
      readonly "filter": (values: { readonly facet: string; readonly terms: readonly string[] }) => string;
      readonly "notStated": string;
      readonly "noneFound": string;
      readonly "licence": string;
      readonly "options": string;
      readonly "facets": {
        readonly "issues": {
          readonly "many": string;
        };
        readonly "industries": {
          readonly "many": string;
        };
        readonly "regions": {
          readonly "many": string;
        };
        readonly "countries": {
          readonly "many": string;
        };
        readonly "locality": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "services": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "functions": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "work": {
          readonly "many": string;
        };
        readonly "target_users": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "technologies": {
          readonly "many": string;
        };
        readonly "platforms": {
          readonly "many": string;
        };
        readonly "access": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "partnerships": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "type": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "cost": {
          readonly "many": string;
        };
        readonly "languages": {
          readonly "many": string;
        };
        readonly "regulations": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "scope": {
          readonly "many": string;
        };
        readonly "evaluated": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "status": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "freshness": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "review": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "steps": {
          readonly "title": string;
          readonly "many": string;
        };
        readonly "has": {
          readonly "title": string;
          readonly "many": string;
        };
      };
      readonly "facts": {
        readonly "contact": string;
        readonly "cost": string;
        readonly "partnerships": string;
        readonly "services": string;
        readonly "workstreams": string;
        readonly "outputs": string;
        readonly "case-studies": string;
        readonly "evaluations": string;
        readonly "languages": string;
      };
      readonly "of": (values: { readonly part: number; readonly total: number }) => string;
    };
  };
  readonly "embed": {
    readonly "title": string;
    readonly "lead": string;
    readonly "inEnglish": string;
    readonly "open": string;
    readonly "foot": (values: { readonly day: string }) => string;
    readonly "endorsement": string;
    readonly "listingTitle": (values: { readonly name: string }) => string;
    readonly "listTitle": (values: { readonly term: string }) => string;
    readonly "listTitleOfIssue": (values: { readonly term: string }) => string;
    readonly "list": (values: { readonly count: number }) => string;
    readonly "newestOfList": (values: { readonly shown: number; readonly of: number }) => string;
    readonly "none": string;
    readonly "badge": {
      readonly "label": string;
      readonly "evidence": (values: { readonly year: string }) => string;
      readonly "undated": string;
      readonly "ended": (values: { readonly state: string }) => string;
      readonly "title": (values: { readonly name: string; readonly message: string }) => string;
    };
    readonly "compose": {
      readonly "question": string;
      readonly "kinds": {
        readonly "listing": string;
        readonly "list": string;
        readonly "chart": string;
        readonly "badge": string;
      };
      readonly "listing": string;
      readonly "listingHint": string;
      readonly "unknown": string;
      readonly "list": string;
      readonly "chart": string;
      readonly "theme": string;
      readonly "themes": {
        readonly "automatic": string;
        readonly "light": string;
        readonly "dark": string;
      };
      readonly "snippet": string;
      readonly "copy": string;
      readonly "copied": string;
      readonly "copyFailed": string;
      readonly "preview": string;
      readonly "empty": string;
      readonly "example": string;
      readonly "namesFailed": string;
    };
    readonly "byHand": {
      readonly "title": string;
      readonly "text": string;
      readonly "badge": string;
    };
    readonly "terms": {
      readonly "title": string;
      readonly "text": string;
    };
  };
  readonly "exists-script": {
    readonly "form": string;
    readonly "text": string;
    readonly "textHint": string;
    readonly "ask": string;
    readonly "clear": string;
    readonly "empty": string;
    readonly "loading": string;
    readonly "failed": string;
    readonly "answers": string;
    readonly "unread": (values: { readonly words: readonly string[] }) => string;
    readonly "propose": string;
    readonly "partnersTitle": string;
    readonly "partnersLead": string;
    readonly "partnersLeadBehind": string;
    readonly "partnersNone": string;
    readonly "behind": string;
    readonly "partnersMore": string;
    readonly "more": (values: { readonly count: number }) => string;
    readonly "shares": string;
    readonly "ended": string;
    readonly "endedUnknown": string;
    readonly "offline": string;
    readonly "kinds": string;
    readonly "kindsHint": string;
    readonly "otherKind": string;
    readonly "choose": string;
    readonly "sentence": string;
    readonly "labels": {
      readonly "industries": string;
      readonly "countries": string;
    };
    readonly "any": {
      readonly "industries": string;
      readonly "countries": string;
    };
    readonly "another": (values: { readonly label: string }) => string;
    readonly "anotherOption": string;
    readonly "status": {
      readonly "sameWork": (values: { readonly count: number }) => string;
      readonly "otherWork": (values: { readonly count: number }) => string;
    };
    readonly "sameWorkTitle": string;
    readonly "inCountriesTitle": (values: { readonly countries: readonly string[] }) => string;
    readonly "otherWorkTitle": string;
    readonly "none": string;
    readonly "noneText": string;
    readonly "evaluations": {
      readonly "title": string;
      readonly "note": string;
      readonly "none": string;
      readonly "guide": string;
      readonly "by": (values: { readonly by: string; readonly year: string }) => string;
    };
    readonly "tally": {
      readonly "tools": (values: { readonly count: number }) => string;
      readonly "recent": (values: { readonly count: number }) => string;
      readonly "ended": (values: { readonly count: number }) => string;
      readonly "within": (values: { readonly count: number; readonly term: string }) => string;
    };
  };
  readonly "exists": {
    readonly "page": {
      readonly "lead": string;
      readonly "description": string;
      readonly "explanation": string;
      readonly "noScriptTitle": string;
      readonly "noScript": string;
      readonly "checklistTitle": string;
      readonly "checklistLead": string;
      readonly "checklist": {
        readonly "money": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "survivors": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "data": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "ending": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "existingTools": {
          readonly "title": string;
          readonly "text": string;
        };
        readonly "answers": {
          readonly "title": string;
          readonly "text": string;
        };
      };
    };
    readonly "similarTools": {
      readonly "guideTitle": string;
      readonly "section": {
        readonly "title": string;
        readonly "note": string;
        readonly "shares": string;
        readonly "differs": string;
        readonly "differentLead": string;
        readonly "all": (values: { readonly count: number }) => string;
        readonly "propose": string;
        readonly "exists": string;
      };
    };
  };
  readonly "facts": {
    readonly "services": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
    readonly "partnerships": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
    readonly "workstreams": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
    readonly "outputs": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
    readonly "case-studies": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
    readonly "contact": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
    readonly "cost": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
    readonly "languages": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
    readonly "evaluations": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
    readonly "currency": {
      readonly "label": string;
      readonly "supply": string;
      readonly "letter": {
        readonly "entity": {
          readonly "ask": string;
          readonly "draft": string;
        };
        readonly "tool": {
          readonly "ask": string;
          readonly "draft": string;
        };
      };
    };
  };
  readonly "fields": {
    readonly "titles": {
      readonly "kind": string;
      readonly "name": string;
      readonly "acronym": string;
      readonly "aliases": string;
      readonly "website": string;
      readonly "type": string;
      readonly "founded": string;
      readonly "headquarters": string;
      readonly "identifiers": string;
      readonly "identifiers.wikidata": string;
      readonly "identifiers.ror": string;
      readonly "identifiers.lei": string;
      readonly "identifiers.org_id": string;
      readonly "summary": string;
      readonly "reach": string;
      readonly "reach.scope": string;
      readonly "reach.regions": string;
      readonly "reach.countries": string;
      readonly "focus": string;
      readonly "focus.issues": string;
      readonly "focus.industries": string;
      readonly "offer": string;
      readonly "offer.services": string;
      readonly "offer.workstreams": string;
      readonly "offer.partnerships": string;
      readonly "offer.cost": string;
      readonly "offer.languages": string;
      readonly "offer.outputs": string;
      readonly "offer.outputs.title": string;
      readonly "offer.outputs.url": string;
      readonly "offer.outputs.type": string;
      readonly "offer.outputs.year": string;
      readonly "offer.outputs.minutes": string;
      readonly "offer.case_studies": string;
      readonly "offer.case_studies.title": string;
      readonly "offer.case_studies.url": string;
      readonly "offer.case_studies.industry": string;
      readonly "offer.case_studies.countries": string;
      readonly "offer.case_studies.year": string;
      readonly "offer.members": string;
      readonly "evaluations": string;
      readonly "evaluations.title": string;
      readonly "evaluations.url": string;
      readonly "evaluations.year": string;
      readonly "evaluations.by": string;
      readonly "evaluations.independence": string;
      readonly "evaluations.method": string;
      readonly "evaluations.about": string;
      readonly "evaluations.finding": string;
      readonly "evaluations.countries": string;
      readonly "contact": string;
      readonly "contact.url": string;
      readonly "contact.email": string;
      readonly "help_lines": string;
      readonly "help_lines.telephone": string;
      readonly "help_lines.countries": string;
      readonly "help_lines.languages": string;
      readonly "help_lines.hours": string;
      readonly "help_lines.name": string;
      readonly "regulations": string;
      readonly "relations": string;
      readonly "relations.type": string;
      readonly "relations.to": string;
      readonly "relations.name": string;
      readonly "status": string;
      readonly "status.state": string;
      readonly "status.since": string;
      readonly "status.note": string;
      readonly "status.successor": string;
      readonly "review": string;
      readonly "review.level": string;
      readonly "review.date": string;
      readonly "added": string;
      readonly "sources": string;
      readonly "sources.url": string;
      readonly "sources.publisher": string;
      readonly "sources.as_of": string;
      readonly "sources.supports": string;
      readonly "sources.archive": string;
      readonly "notes": string;
      readonly "developers": string;
      readonly "developers.name": string;
      readonly "developers.to": string;
      readonly "launched": string;
      readonly "uses": string;
      readonly "functions": string;
      readonly "work": string;
      readonly "target_users": string;
      readonly "technologies": string;
      readonly "platforms": string;
      readonly "access": string;
      readonly "licence": string;
      readonly "repository": string;
      readonly "last_activity": string;
    };
    readonly "hints": {
      readonly "kind": string;
      readonly "name": string;
      readonly "acronym": string;
      readonly "aliases": string;
      readonly "website": string;
      readonly "type": string;
      readonly "founded": string;
      readonly "headquarters": string;
      readonly "identifiers": string;
      readonly "identifiers.wikidata": string;
      readonly "identifiers.ror": string;
      readonly "identifiers.lei": string;
      readonly "identifiers.org_id": string;
      readonly "summary": string;
      readonly "reach": string;
      readonly "reach.scope": string;
      readonly "reach.regions": string;
      readonly "reach.countries": string;
      readonly "focus": string;
      readonly "focus.issues": string;
      readonly "focus.industries": string;
      readonly "offer": string;
      readonly "offer.services": string;
      readonly "offer.workstreams": string;
      readonly "offer.partnerships": string;
      readonly "offer.cost": string;
      readonly "offer.languages": string;
      readonly "offer.outputs": string;
      readonly "offer.outputs.title": string;
      readonly "offer.outputs.url": string;
      readonly "offer.outputs.type": string;
      readonly "offer.outputs.year": string;
      readonly "offer.outputs.minutes": string;
      readonly "offer.case_studies": string;
      readonly "offer.case_studies.title": string;
      readonly "offer.case_studies.url": string;
      readonly "offer.case_studies.industry": string;
      readonly "offer.case_studies.countries": string;
      readonly "offer.case_studies.year": string;
      readonly "offer.members": string;
      readonly "evaluations": string;
      readonly "evaluations.title": string;
      readonly "evaluations.url": string;
      readonly "evaluations.year": string;
      readonly "evaluations.by": string;
      readonly "evaluations.independence": string;
      readonly "evaluations.method": string;
      readonly "evaluations.about": string;
      readonly "evaluations.finding": string;
      readonly "evaluations.countries": string;
      readonly "contact": string;
      readonly "contact.url": string;
      readonly "contact.email": string;
      readonly "help_lines": string;
      readonly "help_lines.telephone": string;
      readonly "help_lines.countries": string;
      readonly "help_lines.languages": string;
      readonly "help_lines.hours": string;
      readonly "help_lines.name": string;
      readonly "regulations": string;
      readonly "relations": string;
      readonly "relations.type": string;
      readonly "relations.to": string;
      readonly "relations.name": string;
      readonly "status": string;
      readonly "status.state": string;
      readonly "status.since": string;
      readonly "status.note": string;
      readonly "status.successor": string;
      readonly "review": string;
      readonly "review.level": string;
      readonly "review.date": string;
      readonly "added": string;
      readonly "sources": string;
      readonly "sources.url": string;
      readonly "sources.publisher": string;
      readonly "sources.as_of": string;
      readonly "sources.supports": string;
      readonly "sources.archive": string;
      readonly "notes": string;
      readonly "tool:kind": string;
      readonly "developers": string;
      readonly "developers.name": string;
      readonly "developers.to": string;
      readonly "launched": string;
      readonly "uses": string;
      readonly "functions": string;
      readonly "work": string;
      readonly "target_users": string;
      readonly "technologies": string;
      readonly "platforms": string;
      readonly "access": string;
      readonly "licence": string;
      readonly "repository": string;
      readonly "last_activity": string;
      readonly "tool:offer": string;
      readonly "tool:status.state": string;
    };
    readonly "inFile": {
      readonly "headquarters": string;
      readonly "reach.countries": string;
      readonly "offer.languages": string;
      readonly "help_lines.countries": string;
      readonly "help_lines.languages": string;
      readonly "status.state": string;
      readonly "review.level": string;
      readonly "tool:status.state": string;
    };
    readonly "items": {
      readonly "aliases": string;
      readonly "offer.workstreams": string;
      readonly "offer.outputs": string;
      readonly "offer.case_studies": string;
      readonly "evaluations": string;
      readonly "help_lines": string;
      readonly "relations": string;
      readonly "sources": string;
      readonly "sources.supports": string;
      readonly "developers": string;
      readonly "uses": string;
    };
  };
  readonly "frame": {
    readonly "site": {
      readonly "name": string;
      readonly "wordmark": readonly string[];
      readonly "description": string;
      readonly "title": (values: { readonly page: string }) => string;
      readonly "skip": string;
      readonly "sections": string;
      readonly "breadcrumb": string;
      readonly "contents": string;
      readonly "table": string;
      readonly "home": string;
      readonly "edition": (values: { readonly day: string }) => string;
      readonly "endorsement": string;
      readonly "organisations": (values: { readonly count: number }) => string;
      readonly "tools": (values: { readonly count: number }) => string;
      readonly "listings": (values: { readonly count: number }) => string;
      readonly "citations": (values: { readonly count: number }) => string;
      readonly "countries": (values: { readonly count: number }) => string;
      readonly "pictureAlt": string;
      readonly "kindOf": (values: { readonly title: string; readonly kind: string }) => string;
    };
    readonly "nav": {
      readonly "organisations": string;
      readonly "tools": string;
      readonly "match": string;
      readonly "insights": string;
      readonly "browse": string;
      readonly "browseBy": string;
      readonly "guides": string;
      readonly "data": string;
      readonly "changes": string;
      readonly "embed": string;
      readonly "search": string;
      readonly "menu": string;
      readonly "shortlist": string;
      readonly "compare": string;
      readonly "contribute": string;
      readonly "exists": string;
      readonly "map": string;
      readonly "laws": string;
      readonly "dueDiligence": string;
      readonly "glossary": string;
      readonly "terms": {
        readonly "issue": string;
        readonly "industry": string;
        readonly "region": string;
        readonly "country": string;
        readonly "service": string;
        readonly "tool-function": string;
        readonly "kind-of-work": string;
        readonly "target-user": string;
        readonly "technology": string;
      };
    };
    readonly "help": {
      readonly "exit": string;
      readonly "exitNote": string;
      readonly "foot": string;
      readonly "footLink": string;
    };
    readonly "foot": {
      readonly "about": string;
      readonly "endorsement": string;
      readonly "more": string;
      readonly "licences": string;
      readonly "built": (values: { readonly day: string }) => string;
      readonly "commit": (values: { readonly hash: string }) => string;
    };
    readonly "kinds": {
      readonly "entity": {
        readonly "one": string;
        readonly "many": string;
        readonly "lower": string;
      };
      readonly "tool": {
        readonly "one": string;
        readonly "many": string;
        readonly "lower": string;
      };
    };
    readonly "pager": {
      readonly "label": string;
      readonly "previous": string;
      readonly "next": string;
      readonly "page": (values: { readonly count: number }) => string;
      readonly "range": (values: { readonly first: number; readonly last: number; readonly total: number }) => string;
      readonly "titled": (values: { readonly title: string; readonly page: number }) => string;
    };
    readonly "missing": {
      readonly "title": string;
      readonly "lead": string;
    };
    readonly "leadsTo": (values: { readonly address: string }) => string;
  };
  readonly "free-training": {
    readonly "title": string;
    readonly "lead": string;
    readonly "description": (values: { readonly lead: string }) => string;
    readonly "groups": {
      readonly "free": string;
      readonly "mixed": string;
    };
    readonly "texts": {
      readonly "free": string;
      readonly "mixed": string;
    };
    readonly "count": (values: { readonly count: number }) => string;
    readonly "format": string;
    readonly "languages": string;
    readonly "courses": string;
    readonly "length": string;
    readonly "minutes": (values: { readonly count: number }) => string;
    readonly "notStated": string;
    readonly "filter": {
      readonly "entity": string;
      readonly "tool": string;
    };
  };
  readonly "guides": {
    readonly "guides": {
      readonly "title": string;
      readonly "lead": string;
      readonly "aside": string;
      readonly "others": string;
      readonly "updated": string;
      readonly "parts": {
        readonly "start": string;
        readonly "trust": string;
        readonly "take-part": string;
        readonly "site": string;
      };
    };
    readonly "glossary": {
      readonly "lead": string;
    };
    readonly "checks": {
      readonly "date": string;
      readonly "subject": string;
      readonly "claims": string;
      readonly "supported": string;
      readonly "contradicted": string;
      readonly "records": string;
      readonly "listings": string;
      readonly "unknown": string;
    };
  };
  readonly "help-lines": {
    readonly "always": string;
    readonly "allDay": string;
    readonly "everyDay": string;
    readonly "dayRange": (values: { readonly first: string; readonly last: string }) => string;
    readonly "timeRange": (values: { readonly opens: string; readonly closes: string }) => string;
    readonly "open": (values: { readonly days: string; readonly times: string }) => string;
    readonly "languages": string;
    readonly "dated": (values: { readonly day: string }) => string;
    readonly "undated": string;
  };
  readonly "home": {
    readonly "home": {
      readonly "title": string;
      readonly "lead": string;
      readonly "forExample": string;
      readonly "examples": readonly string[];
      readonly "tally": string;
      readonly "rowTotal": string;
      readonly "reviewed": (values: { readonly count: number; readonly total: number }) => string;
      readonly "ways": string;
      readonly "waysNote": string;
      readonly "countedEntities": string;
      readonly "countedTools": string;
      readonly "countedBoth": string;
      readonly "byHelp": string;
      readonly "byFunction": string;
      readonly "byIndustry": string;
      readonly "byRegion": string;
      readonly "byIssue": string;
      readonly "reportTitle": string;
      readonly "report": string;
      readonly "newest": string;
      readonly "newestAll": string;
      readonly "added": string;
      readonly "allChanges": string;
      readonly "endedAll": string;
      readonly "addedFirst": (values: { readonly count: number; readonly day: string }) => string;
      readonly "ended": string;
      readonly "endedOn": (values: { readonly state: string; readonly day: string }) => string;
    };
    readonly "report2021": {
      readonly "partner": string;
      readonly "partnerAnswer": string;
      readonly "unclear": string;
      readonly "unclearAnswer": string;
      readonly "outdated": string;
      readonly "outdatedAnswer": string;
      readonly "recruitment": string;
      readonly "recruitmentAnswer": string;
      readonly "recruitmentHelp": (values: { readonly count: number; readonly title: string }) => string;
      readonly "recruitmentTools": (values: { readonly count: number; readonly title: string }) => string;
      readonly "recruitmentIssue": (values: { readonly count: number; readonly title: string }) => string;
      readonly "regions": string;
      readonly "regionsAnswer": string;
      readonly "cases": string;
      readonly "casesAnswer": string;
      readonly "impact": string;
      readonly "impactAnswer": string;
      readonly "alike": string;
      readonly "alikeAnswer": string;
    };
    readonly "start": {
      readonly "label": string;
      readonly "partner": string;
      readonly "exists": string;
      readonly "law": string;
      readonly "lawText": string;
      readonly "thin": string;
      readonly "thinText": string;
      readonly "mapText": string;
      readonly "contribute": string;
      readonly "correct": string;
      readonly "correctText": string;
    };
  };
  readonly "insights-article": {
    readonly "finding": string;
    readonly "lead": (values: { readonly entities: string; readonly tools: string; readonly day: string }) => string;
    readonly "opening": {
      readonly "before": string;
      readonly "report": string;
      readonly "after": string;
    };
    readonly "short": string;
    readonly "coverage": {
      readonly "more": string;
    };
    readonly "trends": {
      readonly "more": string;
    };
    readonly "care": {
      readonly "title": string;
      readonly "text": (values: { readonly count: number }) => string;
      readonly "method": string;
      readonly "data": string;
    };
  };
  readonly "insights-case-studies": {
    readonly "title": string;
    readonly "lead": string;
    readonly "finding": (values: { readonly count: number; readonly listings: string }) => string;
    readonly "without": (values: { readonly titles: readonly string[] }) => string;
    readonly "supply": string;
    readonly "toOutputs": string;
    readonly "noIndustry": string;
    readonly "yearless": string;
    readonly "counted": (values: { readonly count: number; readonly listings: string }) => string;
    readonly "ended": string;
    readonly "figure": {
      readonly "title": {
        readonly "single": (values: { readonly count: number; readonly titles: readonly string[]; readonly largest: number }) => string;
        readonly "several": (values: { readonly count: number; readonly titles: readonly string[]; readonly largest: number }) => string;
      };
      readonly "none": string;
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "text": (values: { readonly count: number; readonly listings: number }) => string;
      readonly "heads": {
        readonly "title": string;
        readonly "case_studies": string;
        readonly "count": string;
      };
      readonly "noListing": string;
    };
    readonly "filter": {
      readonly "label": string;
      readonly "country": string;
      readonly "year": string;
      readonly "service": string;
      readonly "any": string;
      readonly "choice": (values: { readonly title: string; readonly count: number }) => string;
      readonly "shown": string;
      readonly "none": string;
      readonly "all": string;
    };
    readonly "table": {
      readonly "title": string;
      readonly "note": string;
      readonly "by": {
        readonly "country": string;
        readonly "year": string;
        readonly "service": string;
      };
    };
    readonly "outputs": {
      readonly "title": string;
      readonly "lead": string;
      readonly "finding": (values: { readonly count: number; readonly listings: string }) => string;
      readonly "noType": string;
      readonly "counted": (values: { readonly count: number; readonly listings: string }) => string;
      readonly "back": string;
      readonly "figure": {
        readonly "title": {
          readonly "single": (values: { readonly count: number; readonly titles: readonly string[]; readonly largest: number }) => string;
          readonly "several": (values: { readonly count: number; readonly titles: readonly string[]; readonly largest: number }) => string;
        };
        readonly "none": string;
        readonly "unit": string;
        readonly "leftOut": string;
        readonly "text": (values: { readonly count: number; readonly listings: number }) => string;
        readonly "heads": {
          readonly "title": string;
          readonly "outputs": string;
          readonly "count": string;
        };
      };
    };
    readonly "files": string;
    readonly "listings": (values: { readonly count: number }) => string;
    readonly "everyIndustry": string;
  };
  readonly "insights-clarity": {
    readonly "title": string;
    readonly "lead": string;
    readonly "heads": {
      readonly "fact": string;
      readonly "count": string;
      readonly "n": string;
      readonly "share": string;
    };
    readonly "all": {
      readonly "finding": {
        readonly "none": {
          readonly "entity": string;
          readonly "tool": string;
        };
        readonly "nothing": (values: { readonly listings: string }) => string;
        readonly "equal": (values: { readonly part: string }) => string;
        readonly "range": (values: { readonly highest: string; readonly part: string; readonly lowest: string; readonly lowestCount: string }) => string;
        readonly "lowestCount": (values: { readonly count: number }) => string;
      };
      readonly "unit": (values: { readonly kind: string }) => string;
      readonly "text": (values: { readonly found: number; readonly share: string }) => string;
      readonly "smallText": (values: { readonly found: number; readonly all: number }) => string;
    };
    readonly "by": {
      readonly "finding": {
        readonly "type": {
          readonly "none": (values: { readonly kind: string }) => string;
          readonly "gap": (values: { readonly kind: string; readonly fact: string; readonly highest: string; readonly lowest: string }) => string;
        };
        readonly "regions": {
          readonly "none": (values: { readonly kind: string }) => string;
          readonly "gap": (values: { readonly kind: string; readonly fact: string; readonly highest: string; readonly lowest: string }) => string;
        };
        readonly "group": (values: { readonly found: number; readonly all: number; readonly title: string }) => string;
      };
      readonly "unit": (values: { readonly kind: string; readonly smallest: number }) => string;
      readonly "overlap": string;
      readonly "chance": string;
      readonly "cell": (values: { readonly part: string; readonly row: string; readonly fact: string }) => string;
      readonly "rowLabel": (values: { readonly row: string; readonly listings: string }) => string;
      readonly "listed": string;
      readonly "about": (values: { readonly rows: number; readonly facts: number }) => string;
    };
    readonly "leftOut": (values: { readonly checked: string }) => string;
    readonly "kinds": {
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "missing": {
      readonly "title": string;
      readonly "lead": string;
      readonly "notOnChecklist": string;
      readonly "listTitle": (values: { readonly kind: string; readonly fact: string }) => string;
      readonly "listLead": (values: { readonly kind: string; readonly fact: string }) => string;
    };
    readonly "currency": string;
    readonly "share": {
      readonly "under": (values: { readonly limit: number }) => string;
      readonly "over": (values: { readonly limit: number }) => string;
    };
    readonly "part": {
      readonly "entity": {
        readonly "all": (values: { readonly count: number }) => string;
        readonly "portion": (values: { readonly count: number; readonly found: number }) => string;
      };
      readonly "tool": {
        readonly "all": (values: { readonly count: number }) => string;
        readonly "portion": (values: { readonly count: number; readonly found: number }) => string;
      };
    };
    readonly "checked": {
      readonly "all": string;
      readonly "none": {
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "portion": (values: { readonly checked: number; readonly all: number }) => string;
    };
  };
  readonly "insights-coverage": {
    readonly "title": string;
    readonly "lead": string;
    readonly "topics": {
      readonly "help-by-region": {
        readonly "title": string;
        readonly "lead": string;
      };
      readonly "issues-by-region": {
        readonly "title": string;
        readonly "lead": string;
      };
      readonly "industries-by-issue": {
        readonly "title": string;
        readonly "lead": string;
      };
      readonly "industries-by-help": {
        readonly "title": string;
        readonly "lead": string;
      };
      readonly "functions-by-user": {
        readonly "title": string;
        readonly "lead": string;
      };
    };
    readonly "columns": {
      readonly "all": string;
      readonly "global": string;
      readonly "total": string;
    };
    readonly "bracket": string;
    readonly "cell": (values: { readonly listings: string; readonly row: string; readonly column: string }) => string;
    readonly "currentHead": string;
    readonly "currentNote": string;
    readonly "shade": string;
    readonly "finding": {
      readonly "none": {
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "services": {
        readonly "range": (values: { readonly highest: string; readonly listings: string; readonly lowest: string; readonly lowestCount: number }) => string;
        readonly "only": (values: { readonly highest: string; readonly listings: string }) => string;
        readonly "equal": (values: { readonly terms: number; readonly listings: string }) => string;
      };
      readonly "functions": {
        readonly "range": (values: { readonly highest: string; readonly listings: string; readonly lowest: string; readonly lowestCount: number }) => string;
        readonly "only": (values: { readonly highest: string; readonly listings: string }) => string;
        readonly "equal": (values: { readonly terms: number; readonly listings: string }) => string;
      };
      readonly "issues": {
        readonly "range": (values: { readonly highest: string; readonly listings: string; readonly lowest: string; readonly lowestCount: number }) => string;
        readonly "only": (values: { readonly highest: string; readonly listings: string }) => string;
        readonly "equal": (values: { readonly terms: number; readonly listings: string }) => string;
      };
    };
    readonly "pairFinding": {
      readonly "none": {
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "largest": (values: { readonly row: string; readonly column: string; readonly listings: string; readonly empty: string }) => string;
      readonly "empty": (values: { readonly count: number; readonly pairs: number }) => string;
    };
    readonly "bothFinding": {
      readonly "none": string;
      readonly "largest": (values: { readonly title: string; readonly listings: number }) => string;
    };
    readonly "unit": (values: { readonly kind: string }) => string;
    readonly "bothUnit": string;
    readonly "leftOut": {
      readonly "ended": string;
      readonly "places": string;
      readonly "tags": string;
    };
    readonly "about": (values: { readonly count: number; readonly cells: number }) => string;
    readonly "heads": {
      readonly "row": string;
      readonly "column": string;
      readonly "count": string;
      readonly "current": string;
    };
    readonly "readings": {
      readonly "title": string;
      readonly "regions": {
        readonly "title": string;
        readonly "text": (values: { readonly under: readonly string[]; readonly otherRegion: string; readonly highest: number }) => string;
        readonly "named": (values: { readonly title: string; readonly listings: number }) => string;
      };
      readonly "empty": {
        readonly "title": string;
        readonly "text": (values: { readonly count: number; readonly kinds: number; readonly region: string }) => string;
        readonly "action": string;
      };
      readonly "global": {
        readonly "title": string;
        readonly "text": {
          readonly "none": string;
          readonly "all": (values: { readonly all: number }) => string;
          readonly "portion": (values: { readonly count: number; readonly all: number; readonly share: number }) => string;
        };
      };
      readonly "see": {
        readonly "global": string;
        readonly "local": string;
      };
      readonly "more": string;
    };
    readonly "thin": {
      readonly "title": (values: { readonly kind: string }) => string;
      readonly "byNeed": string;
      readonly "sources": string;
      readonly "noNeed": string;
      readonly "none": string;
      readonly "heads": {
        readonly "cell": string;
        readonly "listed": string;
        readonly "need": string;
        readonly "nearest": string;
      };
      readonly "cell": (values: { readonly row: string; readonly column: string }) => string;
      readonly "nobody": string;
      readonly "need": (values: { readonly rate: number; readonly of: string }) => string;
      readonly "global": (values: { readonly count: number }) => string;
      readonly "elsewhere": (values: { readonly count: number }) => string;
      readonly "match": string;
      readonly "propose": string;
      readonly "matchLabel": (values: { readonly cell: string }) => string;
      readonly "proposeLabel": (values: { readonly cell: string }) => string;
      readonly "partOf": (values: { readonly of: string }) => string;
    };
    readonly "region": {
      readonly "title": (values: { readonly region: string }) => string;
      readonly "lead": (values: { readonly region: string }) => string;
      readonly "finding": {
        readonly "none": (values: { readonly region: string }) => string;
        readonly "local": (values: { readonly count: number; readonly region: string }) => string;
        readonly "global": (values: { readonly count: number }) => string;
        readonly "twice": (values: { readonly local: string; readonly global: string }) => string;
        readonly "more": (values: { readonly local: string; readonly global: string }) => string;
        readonly "same": (values: { readonly local: string; readonly global: string }) => string;
        readonly "fewer": (values: { readonly local: string; readonly global: string }) => string;
      };
      readonly "by": {
        readonly "services": (values: { readonly kind: string }) => string;
        readonly "functions": (values: { readonly kind: string }) => string;
        readonly "issues": (values: { readonly kind: string }) => string;
      };
      readonly "columns": readonly string[];
      readonly "countries": string;
      readonly "countriesLead": string;
      readonly "heads": {
        readonly "country": string;
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "without": (values: { readonly names: readonly string[] }) => string;
      readonly "none": string;
      readonly "everyNamed": string;
    };
    readonly "more": string;
    readonly "gaps": {
      readonly "title": {
        readonly "regions": (values: { readonly count: number; readonly regions: number }) => string;
        readonly "none": string;
      };
      readonly "largest": (values: { readonly count: number; readonly region: string; readonly kinds: number }) => string;
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "heads": {
        readonly "region": string;
        readonly "none": string;
        readonly "one": string;
        readonly "more": string;
        readonly "count": string;
      };
      readonly "spoken": (values: { readonly count: number; readonly region: string; readonly offered: string }) => string;
    };
  };
  readonly "insights-due-diligence": {
    readonly "lead": string;
    readonly "guidanceLead": string;
    readonly "guidance": string;
    readonly "readings": string;
    readonly "figure": {
      readonly "title": {
        readonly "none": {
          readonly "entity": string;
          readonly "tool": string;
        };
        readonly "single": {
          readonly "entity": (values: { readonly count: number; readonly step: string; readonly all: number }) => string;
          readonly "tool": (values: { readonly count: number; readonly step: string; readonly all: number }) => string;
        };
        readonly "several": {
          readonly "entity": (values: { readonly steps: readonly string[] }) => string;
          readonly "tool": (values: { readonly steps: readonly string[] }) => string;
        };
      };
      readonly "unit": {
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "leftOut": string;
      readonly "heads": {
        readonly "title": string;
        readonly "reach": string;
        readonly "count": string;
      };
    };
    readonly "step": {
      readonly "contents": string;
      readonly "heading": (values: { readonly step: number; readonly title: string }) => string;
      readonly "of": (values: { readonly listings: string; readonly title: string }) => string;
      readonly "reach": {
        readonly "any": string;
        readonly "local": string;
        readonly "global": string;
      };
      readonly "help": {
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "thin": {
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "laws": string;
    };
    readonly "noStep": {
      readonly "title": string;
      readonly "text": string;
    };
  };
  readonly "insights-evaluations": {
    readonly "title": string;
    readonly "lead": string;
    readonly "found": (values: { readonly count: number; readonly listings: string }) => string;
    readonly "listings": (values: { readonly count: number }) => string;
    readonly "none": {
      readonly "page": string;
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "answer": string;
    readonly "noScore": string;
    readonly "search": string;
    readonly "guide": string;
    readonly "supply": string;
    readonly "leftOut": string;
    readonly "detail": (values: { readonly part: number; readonly all: number }) => string;
    readonly "share": (values: { readonly share: string; readonly detail: string }) => string;
    readonly "heads": {
      readonly "evaluation": string;
      readonly "count": string;
      readonly "of": string;
      readonly "share": string;
      readonly "low": string;
      readonly "high": string;
      readonly "independent": string;
    };
    readonly "overall": {
      readonly "title": {
        readonly "entity": (values: { readonly evaluated: number; readonly all: number; readonly independent: number }) => string;
        readonly "tool": (values: { readonly evaluated: number; readonly all: number; readonly independent: number }) => string;
      };
      readonly "unit": (values: { readonly kind: string }) => string;
      readonly "terms": {
        readonly "any": string;
        readonly "independent": string;
        readonly "compared": string;
      };
    };
    readonly "by": {
      readonly "note": string;
      readonly "group": (values: { readonly title: string; readonly part: number; readonly all: number }) => string;
      readonly "evaluated-by-scope": {
        readonly "title": {
          readonly "entity": (values: { readonly groups: readonly string[] }) => string;
          readonly "tool": (values: { readonly groups: readonly string[] }) => string;
        };
        readonly "unit": (values: { readonly kind: string }) => string;
        readonly "head": string;
      };
      readonly "evaluated-by-focus": {
        readonly "title": {
          readonly "entity": (values: { readonly groups: readonly string[] }) => string;
          readonly "tool": (values: { readonly groups: readonly string[] }) => string;
        };
        readonly "unit": (values: { readonly kind: string }) => string;
        readonly "head": string;
        readonly "groups": {
          readonly "cross-industry": string;
          readonly "named-industries": string;
        };
      };
      readonly "evaluated-by-help": {
        readonly "title": {
          readonly "entity": (values: { readonly titles: readonly string[]; readonly count: number }) => string;
          readonly "tool": (values: { readonly titles: readonly string[]; readonly count: number }) => string;
        };
        readonly "none": {
          readonly "entity": string;
          readonly "tool": string;
        };
        readonly "unit": (values: { readonly kind: string }) => string;
        readonly "head": string;
      };
    };
    readonly "compared": {
      readonly "title": (values: { readonly kind: string }) => string;
      readonly "lead": string;
    };
    readonly "list": string;
    readonly "about": {
      readonly "title": string;
      readonly "text": string;
    };
    readonly "filter": {
      readonly "label": string;
      readonly "independence": string;
      readonly "method": string;
      readonly "kind": string;
      readonly "any": string;
      readonly "choice": (values: { readonly title: string; readonly count: number }) => string;
      readonly "shown": string;
      readonly "none": string;
      readonly "all": string;
    };
    readonly "ended": string;
    readonly "files": string;
  };
  readonly "insights-freshness": {
    readonly "title": string;
    readonly "lead": string;
    readonly "levels": {
      readonly "title": {
        readonly "none": string;
        readonly "all": (values: { readonly count: number }) => string;
        readonly "portion": (values: { readonly count: number; readonly listings: string }) => string;
      };
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "heads": {
        readonly "kind": string;
        readonly "level": string;
        readonly "count": string;
        readonly "share": string;
      };
    };
    readonly "states": {
      readonly "title": {
        readonly "none": string;
        readonly "all": (values: { readonly count: number }) => string;
        readonly "portion": (values: { readonly count: number; readonly listings: string }) => string;
        readonly "unknown": (values: { readonly title: string; readonly unknown: number }) => string;
      };
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "heads": {
        readonly "kind": string;
        readonly "state": string;
        readonly "count": string;
        readonly "share": string;
      };
      readonly "ended": string;
    };
    readonly "years": {
      readonly "title": {
        readonly "none": string;
        readonly "fewer": (values: { readonly count: number }) => string;
        readonly "since": (values: { readonly count: number; readonly year: string }) => string;
        readonly "until": (values: { readonly count: number; readonly year: string }) => string;
      };
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "label": {
        readonly "undated": string;
        readonly "earlier": (values: { readonly year: string }) => string;
      };
      readonly "earlier": {
        readonly "yes": string;
        readonly "no": string;
      };
      readonly "heads": {
        readonly "year": string;
        readonly "earlier": string;
        readonly "count": string;
        readonly "share": string;
      };
      readonly "list": {
        readonly "title": string;
        readonly "lead": string;
        readonly "part": {
          readonly "undated": string;
          readonly "year": (values: { readonly year: string }) => string;
          readonly "earlier": (values: { readonly year: string }) => string;
        };
      };
    };
    readonly "trend": {
      readonly "title": string;
      readonly "lead": string;
      readonly "heads": {
        readonly "day": string;
        readonly "listings": string;
        readonly "current": string;
        readonly "reviewed": string;
      };
    };
    readonly "watch": {
      readonly "title": string;
      readonly "lead": (values: { readonly seen: number; readonly watched: number }) => string;
      readonly "heads": {
        readonly "field": string;
        readonly "watched": string;
        readonly "seen": string;
        readonly "gone": string;
      };
      readonly "data": string;
    };
    readonly "queue": {
      readonly "title": string;
      readonly "order": string;
      readonly "lead": string;
      readonly "look": (values: { readonly facts: readonly string[] }) => string;
      readonly "of": (values: { readonly shown: number; readonly listings: string }) => string;
      readonly "all": (values: { readonly count: number }) => string;
      readonly "review": string;
      readonly "reviewLabel": (values: { readonly name: string }) => string;
      readonly "how": string;
      readonly "regions": string;
      readonly "industries": string;
      readonly "everything": string;
      readonly "waiting": (values: { readonly count: number }) => string;
      readonly "filtered": (values: { readonly term: string }) => string;
      readonly "filteredLead": (values: { readonly count: number; readonly term: string }) => string;
      readonly "command": string;
      readonly "formula": string;
      readonly "formulaLead": string;
      readonly "findingsFirst": string;
      readonly "heads": {
        readonly "part": string;
        readonly "weight": string;
        readonly "share": string;
      };
      readonly "parts": {
        readonly "age": {
          readonly "name": string;
          readonly "share": string;
        };
        readonly "links": {
          readonly "name": string;
          readonly "share": string;
        };
        readonly "unknown": {
          readonly "name": string;
          readonly "share": string;
        };
        readonly "pointed": {
          readonly "name": string;
          readonly "share": string;
        };
        readonly "reach": {
          readonly "name": string;
          readonly "share": string;
        };
      };
    };
    readonly "listings": (values: { readonly count: number }) => string;
    readonly "ages": {
      readonly "title": {
        readonly "none": string;
        readonly "share": {
          readonly "entity": (values: { readonly share: number }) => string;
          readonly "tool": (values: { readonly share: number }) => string;
        };
        readonly "shares": (values: { readonly shares: readonly string[] }) => string;
      };
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "ages": {
        readonly "current": string;
        readonly "ageing": string;
        readonly "stale": string;
        readonly "undated": string;
      };
      readonly "heads": {
        readonly "kind": string;
        readonly "age": string;
        readonly "count": string;
        readonly "share": string;
      };
    };
  };
  readonly "insights-needs": {
    readonly "title": string;
    readonly "lead": string;
    readonly "honest": string;
    readonly "partner": {
      readonly "title": {
        readonly "single": (values: { readonly needs: readonly string[]; readonly stated: number; readonly all: number }) => string;
        readonly "several": (values: { readonly needs: readonly string[]; readonly stated: number; readonly all: number }) => string;
      };
      readonly "nothing": string;
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "heads": {
        readonly "need": string;
        readonly "count": string;
        readonly "of": string;
        readonly "share": string;
      };
      readonly "needs": {
        readonly "place": string;
        readonly "industry": string;
        readonly "issue": string;
        readonly "help": string;
        readonly "engagement": string;
        readonly "cost": string;
        readonly "proof": string;
        readonly "alive": string;
        readonly "reachable": string;
        readonly "language": string;
        readonly "legitimacy": string;
      };
      readonly "short": {
        readonly "place": string;
        readonly "industry": string;
        readonly "issue": string;
        readonly "help": string;
        readonly "engagement": string;
        readonly "cost": string;
        readonly "proof": string;
        readonly "alive": string;
        readonly "reachable": string;
        readonly "language": string;
        readonly "legitimacy": string;
      };
    };
    readonly "named": {
      readonly "title": {
        readonly "single": (values: { readonly regions: readonly string[]; readonly local: number }) => string;
        readonly "several": (values: { readonly regions: readonly string[]; readonly local: number }) => string;
      };
      readonly "nothing": string;
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "heads": {
        readonly "need": string;
        readonly "count": string;
        readonly "of": string;
        readonly "share": string;
      };
      readonly "needs": {
        readonly "local": (values: { readonly region: string }) => string;
        readonly "recruitment-help": string;
        readonly "recruitment-issue": string;
        readonly "out-of-date": string;
        readonly "services-unclear": string;
        readonly "engagement-unclear": string;
        readonly "tools-out-of-date": string;
      };
    };
    readonly "report": {
      readonly "title": string;
      readonly "source": string;
      readonly "items": readonly string[];
      readonly "regions": string;
    };
    readonly "ask": {
      readonly "title": string;
      readonly "text": string;
      readonly "guide": string;
      readonly "match": string;
    };
  };
  readonly "insights-overlap": {
    readonly "title": string;
    readonly "lead": string;
    readonly "finding": {
      readonly "work": (values: { readonly count: number; readonly title: string }) => string;
      readonly "states": (values: { readonly states: readonly string[] }) => string;
      readonly "active": (values: { readonly count: number }) => string;
      readonly "ended": (values: { readonly count: number }) => string;
      readonly "unknown": (values: { readonly unknown: number }) => string;
    };
    readonly "findingNone": string;
    readonly "before": string;
    readonly "kinds": {
      readonly "title": string;
      readonly "finding": {
        readonly "all": (values: { readonly all: number }) => string;
        readonly "portion": (values: { readonly count: number; readonly all: number }) => string;
      };
      readonly "note": string;
      readonly "heads": {
        readonly "kind": string;
        readonly "count": string;
        readonly "active": string;
        readonly "ended": string;
        readonly "unknown": string;
      };
      readonly "all": string;
      readonly "unit": string;
      readonly "spoken": (values: { readonly title: string; readonly count: number; readonly active: number; readonly unknown: number; readonly ended: number }) => string;
    };
    readonly "regions": {
      readonly "title": string;
      readonly "finding": (values: { readonly count: number; readonly threshold: number }) => string;
      readonly "note": string;
      readonly "heads": {
        readonly "largest": string;
        readonly "none": string;
        readonly "global": string;
      };
      readonly "propose": (values: { readonly kind: string; readonly region: string }) => string;
    };
    readonly "again": {
      readonly "title": string;
      readonly "finding": (values: { readonly count: number; readonly later: number }) => string;
      readonly "note": string;
      readonly "heads": {
        readonly "ended": string;
        readonly "later": string;
        readonly "active": string;
        readonly "unknown": string;
      };
      readonly "years": {
        readonly "ended": (values: { readonly ended: string }) => string;
        readonly "since": (values: { readonly launched: string }) => string;
        readonly "both": (values: { readonly launched: string; readonly ended: string }) => string;
      };
      readonly "alone": (values: { readonly titles: readonly string[] }) => string;
      readonly "others": string;
    };
  };
  readonly "insights-then-and-now": {
    readonly "title": string;
    readonly "lead": string;
    readonly "labels": {
      readonly "recruitment": string;
      readonly "cross-industry": string;
      readonly "global": string;
      readonly "identify-victims": string;
    };
    readonly "rules": {
      readonly "open": string;
      readonly "recent": string;
      readonly "apart": string;
    };
    readonly "finding": {
      readonly "none": string;
      readonly "that": {
        readonly "recruitment": (values: { readonly now: number }) => string;
        readonly "cross-industry": (values: { readonly now: number }) => string;
        readonly "global": (values: { readonly now: number }) => string;
        readonly "identify-victims": (values: { readonly now: number }) => string;
      };
      readonly "compared": {
        readonly "at-least-twice": (values: { readonly share: string; readonly when: string; readonly then: string }) => string;
        readonly "more": (values: { readonly share: string; readonly when: string; readonly then: string }) => string;
        readonly "about-the-same": (values: { readonly share: string; readonly when: string; readonly then: string }) => string;
        readonly "less": (values: { readonly share: string; readonly when: string; readonly then: string }) => string;
        readonly "less-than-half": (values: { readonly share: string; readonly when: string; readonly then: string }) => string;
        readonly "less-than-a-quarter": (values: { readonly share: string; readonly when: string; readonly then: string }) => string;
      };
    };
    readonly "shares": {
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "then": (values: { readonly value: string; readonly year: string }) => string;
      readonly "detail": (values: { readonly part: number; readonly all: number }) => string;
      readonly "about": (values: { readonly label: string; readonly then: string; readonly now: string; readonly detail: string }) => string;
      readonly "heads": {
        readonly "figure": string;
        readonly "then": string;
        readonly "then_year": string;
        readonly "count": string;
        readonly "of": string;
        readonly "share": string;
        readonly "low": string;
        readonly "high": string;
      };
    };
    readonly "sensitivity": {
      readonly "title": {
        readonly "little": string;
        readonly "largest": (values: { readonly that: string; readonly points: number; readonly where: string }) => string;
      };
      readonly "leftOut": string;
      readonly "heads": {
        readonly "figure": string;
      };
      readonly "where": {
        readonly "open": string;
        readonly "recent": string;
        readonly "apart": string;
      };
    };
    readonly "sizes": {
      readonly "title": {
        readonly "largest": (values: { readonly organisations: string }) => string;
        readonly "fewer": (values: { readonly organisations: string; readonly largest: number }) => string;
      };
      readonly "leftOut": string;
      readonly "register": string;
      readonly "heads": {
        readonly "map": string;
        readonly "kind": string;
        readonly "size": string;
      };
      readonly "map": (values: { readonly map: string; readonly year: string }) => string;
    };
    readonly "sources": {
      readonly "title": string;
      readonly "lead": string;
      readonly "statements": {
        readonly "recruitment": (values: { readonly value: number }) => string;
        readonly "cross-industry": (values: { readonly value: number }) => string;
        readonly "global": (values: { readonly value: number }) => string;
        readonly "identify-victims": (values: { readonly value: number }) => string;
        readonly "interactive-map": (values: { readonly value: number }) => string;
        readonly "tat-landscape": (values: { readonly value: number }) => string;
        readonly "osce-tat-tools": (values: { readonly value: number }) => string;
        readonly "osce-tat-apps": (values: { readonly value: number }) => string;
        readonly "gmsd-2014": (values: { readonly value: number }) => string;
        readonly "gmsd-2021": (values: { readonly value: number }) => string;
      };
      readonly "secondHand": string;
    };
    readonly "lists": {
      readonly "met": (values: { readonly figure: string; readonly rule: string }) => string;
      readonly "metLead": (values: { readonly rule: string }) => string;
      readonly "without": {
        readonly "all": {
          readonly "entity": string;
          readonly "tool": string;
        };
        readonly "otherTopics": {
          readonly "entity": string;
          readonly "tool": string;
        };
      };
      readonly "withoutLead": {
        readonly "all": string;
        readonly "otherTopics": string;
      };
    };
    readonly "app": string;
    readonly "that": {
      readonly "recruitment": string;
      readonly "cross-industry": string;
      readonly "global": string;
      readonly "identify-victims": string;
    };
    readonly "worded": {
      readonly "about": (values: { readonly value: string }) => string;
      readonly "over": (values: { readonly value: string }) => string;
      readonly "nearly": (values: { readonly value: string }) => string;
    };
    readonly "wordedShare": {
      readonly "about": (values: { readonly share: number }) => string;
      readonly "over": (values: { readonly share: number }) => string;
      readonly "nearly": (values: { readonly share: number }) => string;
    };
    readonly "quarter": string;
    readonly "aboutYear": (values: { readonly year: string }) => string;
    readonly "whenYear": (values: { readonly year: string }) => string;
    readonly "whenAboutYear": (values: { readonly year: string }) => string;
  };
  readonly "insights-trends": {
    readonly "title": string;
    readonly "lead": string;
    readonly "period": {
      readonly "unknown": string;
      readonly "before": (values: { readonly year: string }) => string;
      readonly "since": (values: { readonly year: string }) => string;
      readonly "span": (values: { readonly from: string; readonly to: string }) => string;
    };
    readonly "beginnings": {
      readonly "title": {
        readonly "none": {
          readonly "entity": string;
          readonly "tool": string;
        };
        readonly "entity": (values: { readonly count: number; readonly dated: number; readonly since: string }) => string;
        readonly "tool": (values: { readonly count: number; readonly dated: number; readonly since: string }) => string;
      };
      readonly "unit": {
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "leftOut": (values: { readonly yearless: string }) => string;
      readonly "heads": {
        readonly "period": string;
        readonly "count": string;
      };
    };
    readonly "endings": {
      readonly "title": {
        readonly "none": string;
        readonly "dated": (values: { readonly ended: readonly string[] }) => string;
        readonly "undated": (values: { readonly ended: readonly string[]; readonly undated: number }) => string;
      };
      readonly "unit": string;
      readonly "leftOut": (values: { readonly count: number }) => string;
    };
    readonly "life": {
      readonly "title": (values: { readonly count: number; readonly dated: number; readonly tools: string }) => string;
      readonly "unit": string;
      readonly "leftOut": (values: { readonly yearless: string }) => string;
      readonly "text": (values: { readonly alive: number; readonly launched: number }) => string;
      readonly "spoken": (values: { readonly year: string; readonly alive: number; readonly launched: number }) => string;
      readonly "heads": {
        readonly "period": string;
        readonly "count": string;
        readonly "alive": string;
      };
    };
    readonly "technologies": {
      readonly "title": {
        readonly "none": string;
        readonly "rise": (values: { readonly technology: string; readonly earlier: number; readonly from: string; readonly later: number; readonly to: string }) => string;
      };
      readonly "unit": string;
      readonly "leftOut": string;
      readonly "label": (values: { readonly technology: string; readonly when: string; readonly text: string; readonly using: number; readonly tools: string }) => string;
      readonly "heads": {
        readonly "technology": string;
        readonly "period": string;
        readonly "count": string;
        readonly "of": string;
        readonly "share": string;
      };
    };
    readonly "lists": {
      readonly "whole": {
        readonly "founded": string;
        readonly "launched": string;
        readonly "alive": string;
        readonly "technologies": string;
        readonly "technology": (values: { readonly technology: string }) => string;
        readonly "ended-entities": string;
        readonly "ended-tools": string;
      };
      readonly "title": {
        readonly "founded": {
          readonly "unknown": string;
          readonly "year": (values: { readonly when: string }) => string;
        };
        readonly "launched": {
          readonly "unknown": string;
          readonly "year": (values: { readonly when: string }) => string;
        };
        readonly "alive": {
          readonly "unknown": string;
          readonly "year": (values: { readonly when: string }) => string;
        };
        readonly "technologies": (values: { readonly when: string }) => string;
        readonly "technology": (values: { readonly technology: string; readonly when: string }) => string;
        readonly "ended-entities": {
          readonly "unknown": string;
          readonly "year": (values: { readonly when: string }) => string;
        };
        readonly "ended-tools": {
          readonly "unknown": string;
          readonly "year": (values: { readonly when: string }) => string;
        };
      };
      readonly "lead": string;
    };
    readonly "within": {
      readonly "year": (values: { readonly year: string }) => string;
      readonly "span": (values: { readonly from: string; readonly to: string }) => string;
      readonly "unknown": string;
    };
    readonly "tools": (values: { readonly count: number }) => string;
    readonly "yearless": {
      readonly "entity": (values: { readonly count: number }) => string;
      readonly "tool": (values: { readonly count: number }) => string;
    };
  };
  readonly "insights": {
    readonly "title": string;
    readonly "lead": string;
    readonly "pages": string;
    readonly "bar": (values: { readonly label: string; readonly text: string }) => string;
    readonly "noBars": string;
    readonly "share": (values: { readonly value: number; readonly share: number }) => string;
    readonly "kindLabel": (values: { readonly kind: string; readonly value: string }) => string;
  };
  readonly "language": {
    readonly "languages": {
      readonly "label": string;
      readonly "unreviewed": string;
      readonly "correct": string;
      readonly "onlyEnglish": string;
      readonly "inEnglish": string;
    };
    readonly "offline": {
      readonly "title": string;
      readonly "lead": string;
      readonly "kept": string;
      readonly "line": (values: { readonly day: string }) => string;
    };
  };
  readonly "laws": {
    readonly "lead": string;
    readonly "counted": (values: { readonly count: number }) => string;
    readonly "advice": string;
    readonly "adviceText": string;
    readonly "state": {
      readonly "in-force": string;
      readonly "applies-later": string;
      readonly "not-in-force": string;
      readonly "bill": string;
      readonly "voluntary": string;
    };
    readonly "duty": {
      readonly "report": string;
      readonly "due-diligence": string;
      readonly "product-ban": string;
      readonly "criminal-law": string;
      readonly "public-list": string;
    };
    readonly "places": {
      readonly "California": string;
      readonly "European Union": string;
      readonly "International": string;
      readonly "New South Wales": string;
      readonly "USMCA countries": string;
    };
    readonly "quotedPhrases": {
      readonly "worldwide": string;
      readonly "in France": string;
      readonly "in Germany": string;
      readonly "in the EU": string;
      readonly "EU companies": string;
      readonly "Other companies": string;
      readonly "The part on child labour": string;
      readonly "Manufacturers": string;
      readonly "Wholesale, retail and services": string;
      readonly "French companies": string;
    };
    readonly "sinceDay": (values: { readonly day: string }) => string;
    readonly "sinceMonth": (values: { readonly month: string }) => string;
    readonly "notYet": {
      readonly "voluntary": string;
      readonly "bill": string;
      readonly "adopted": string;
      readonly "from": (values: { readonly day: string }) => string;
    };
    readonly "appliesFrom": (values: { readonly day: string }) => string;
    readonly "sources": (values: { readonly count: number }) => string;
    readonly "inRegion": (values: { readonly count: number }) => string;
    readonly "where": string;
    readonly "everywhere": string;
    readonly "whereNote": string;
    readonly "size": {
      readonly "label": string;
      readonly "note": string;
      readonly "employees": string;
      readonly "turnover": string;
      readonly "assets": string;
      readonly "inPlace": {
        readonly "employees": (values: { readonly where: string }) => string;
        readonly "turnover": (values: { readonly where: string }) => string;
        readonly "assets": (values: { readonly where: string }) => string;
      };
      readonly "currency": string;
      readonly "seat": string;
      readonly "seats": {
        readonly "unanswered": string;
        readonly "france": string;
        readonly "eu": string;
        readonly "outside-eu": string;
      };
      readonly "supplier": string;
      readonly "hide": string;
      readonly "answer": {
        readonly "reached": string;
        readonly "any-size": string;
        readonly "open": string;
        readonly "supplier": string;
        readonly "below": string;
        readonly "other-activity": string;
        readonly "not-stated": string;
      };
      readonly "tally": {
        readonly "reached": string;
        readonly "any-size": string;
        readonly "open": string;
        readonly "supplier": string;
        readonly "below": string;
        readonly "other-activity": string;
        readonly "not-stated": string;
      };
      readonly "noScript": string;
    };
    readonly "activities": {
      readonly "question": {
        readonly "batteries-eu": string;
        readonly "products-eu": string;
        readonly "goods": string;
        readonly "imports-us": string;
        readonly "imports-mx": string;
        readonly "retail-or-manufacturing": string;
        readonly "us-contracts": string;
      };
      readonly "unanswered": string;
      readonly "yes": string;
      readonly "no": string;
    };
    readonly "ahead": {
      readonly "title": string;
      readonly "applies": string;
      readonly "count": (values: { readonly count: number }) => string;
    };
    readonly "sizes": {
      readonly "anySize": string;
      readonly "notStated": string;
    };
    readonly "money": (values: { readonly currency: string; readonly amount: string }) => string;
    readonly "bound": {
      readonly "at-least": (values: { readonly amount: string }) => string;
      readonly "above": (values: { readonly amount: string }) => string;
    };
    readonly "measured": {
      readonly "turnover": (values: { readonly amount: string }) => string;
      readonly "assets": (values: { readonly amount: string }) => string;
      readonly "employees": (values: { readonly amount: string }) => string;
    };
    readonly "withPlace": (values: { readonly text: string; readonly where: string }) => string;
    readonly "atLeast": (values: { readonly least: number; readonly tests: string }) => string;
    readonly "withGroup": (values: { readonly who: string; readonly text: string }) => string;
    readonly "law": {
      readonly "covers": string;
      readonly "size": string;
      readonly "year": string;
      readonly "introduced": string;
      readonly "otherNames": string;
      readonly "names": (values: { readonly count: number }) => string;
      readonly "enforcement": string;
      readonly "penalties": string;
      readonly "undated": {
        readonly "enforcement": string;
        readonly "changes": string;
      };
      readonly "noChanges": string;
      readonly "noEnforcement": string;
      readonly "steps": string;
      readonly "takeaway": string;
      readonly "stepsNote": string;
      readonly "helpers": string;
      readonly "allSteps": string;
      readonly "open": string;
      readonly "unverified": string;
      readonly "conflicts": string;
      readonly "listings": string;
      readonly "listed": (values: { readonly count: number }) => string;
      readonly "noListing": string;
      readonly "supply": string;
      readonly "propose": string;
      readonly "neighbours": string;
      readonly "samePlace": string;
      readonly "sameDuty": string;
      readonly "all": (values: { readonly count: number }) => string;
      readonly "evidence": string;
      readonly "evidenceNote": (values: { readonly count: number }) => string;
      readonly "checkedOn": (values: { readonly day: string }) => string;
      readonly "status": string;
      readonly "noDate": string;
      readonly "description": (values: { readonly title: string; readonly description: string }) => string;
      readonly "official": string;
      readonly "officialUnread": string;
      readonly "industry": string;
      readonly "anyIndustry": string;
      readonly "industryNote": string;
      readonly "match": string;
      readonly "tied": (values: { readonly kind: string; readonly count: number }) => string;
      readonly "officialNone": string;
      readonly "timeline": string;
    };
    readonly "about": {
      readonly "title": string;
      readonly "text": string;
      readonly "correct": string;
    };
    readonly "key": {
      readonly "title": string;
      readonly "adopted": string;
      readonly "change": string;
      readonly "ahead": string;
      readonly "today": string;
    };
  };
  readonly "letter": {
    readonly "title": string;
    readonly "link": string;
    readonly "lead": string;
    readonly "anyName": string;
    readonly "subject": (values: { readonly name: string }) => string;
    readonly "greeting": string;
    readonly "listed": (values: { readonly count: number; readonly name: string; readonly page: string; readonly host: string }) => string;
    readonly "ownSite": string;
    readonly "draft": string;
    readonly "heading": {
      readonly "entity": string;
      readonly "tool": (values: { readonly name: string }) => string;
    };
    readonly "publish": (values: { readonly contact: string }) => string;
    readonly "close": string;
  };
  readonly "listing": {
    readonly "listing": {
      readonly "visit": (values: { readonly host: string }) => string;
      readonly "correct": string;
      readonly "technical": string;
      readonly "cite": string;
      readonly "moreSources": (values: { readonly count: number }) => string;
      readonly "also": string;
      readonly "undated": string;
      readonly "classified": string;
      readonly "readings": (values: { readonly fields: readonly string[] }) => string;
      readonly "usedFor": string;
      readonly "noSource": string;
      readonly "sighting": {
        readonly "seen": (values: { readonly day: string }) => string;
        readonly "gone": (values: { readonly day: string }) => string;
      };
      readonly "undatedContact": string;
      readonly "oldContact": (values: { readonly day: string }) => string;
      readonly "missing": string;
      readonly "evaluations": {
        readonly "note": string;
        readonly "none": string;
        readonly "guide": string;
        readonly "by": (values: { readonly by: string; readonly year: string }) => string;
        readonly "about": string;
        readonly "supply": string;
      };
      readonly "notListed": string;
      readonly "found": string;
      readonly "newest": string;
      readonly "evidenceYears": {
        readonly "label": (values: { readonly years: readonly string[] }) => string;
        readonly "dated": (values: { readonly count: number }) => string;
        readonly "undated": (values: { readonly count: number }) => string;
      };
      readonly "reachMap": {
        readonly "title": string;
        readonly "stronger": string;
      };
      readonly "status": string;
      readonly "reviewed": string;
      readonly "links": string;
      readonly "changed": string;
      readonly "notYet": string;
      readonly "compiled": (values: { readonly day: string }) => string;
      readonly "reviewedOn": (values: { readonly day: string }) => string;
      readonly "confirmedOn": (values: { readonly day: string }) => string;
      readonly "unknown": string;
      readonly "unknownReason": string;
      readonly "unknownLink": string;
      readonly "ownReview": string;
      readonly "dating": (values: { readonly count: number }) => string;
      readonly "clarity": string;
      readonly "clarityCount": (values: { readonly found: number; readonly total: number }) => string;
      readonly "sections": {
        readonly "offer": string;
        readonly "offered": string;
        readonly "does": string;
        readonly "did": string;
        readonly "evaluations": string;
        readonly "reach": string;
        readonly "reached": string;
        readonly "show": string;
        readonly "relations": string;
        readonly "entity": string;
        readonly "tool": string;
        readonly "alike": string;
        readonly "clarity": string;
        readonly "evidence": string;
        readonly "about": string;
      };
      readonly "supplyThem": (values: { readonly count: number }) => string;
      readonly "minutes": (values: { readonly count: number }) => string;
      readonly "clarityNote": (values: { readonly found: number; readonly total: number }) => string;
      readonly "evidenceNote": (values: { readonly count: number }) => string;
      readonly "supports": (values: { readonly fields: readonly string[] }) => string;
      readonly "noDate": string;
      readonly "archive": string;
      readonly "archiveCalendar": string;
      readonly "broken": (values: { readonly day: string }) => string;
      readonly "inItsPlace": string;
      readonly "ended": {
        readonly "closed": string;
        readonly "merged": string;
        readonly "discontinued": string;
      };
      readonly "noSuccessor": string;
      readonly "endUndated": string;
      readonly "otherSide": string;
      readonly "relation": {
        readonly "develops": string;
        readonly "succeeded-by": string;
        readonly "successor-of": string;
      };
      readonly "reviewTitle": string;
      readonly "aboutFold": string;
      readonly "suggestTitle": string;
      readonly "citeTitle": string;
      readonly "sampled": (values: { readonly claims: number; readonly day: string; readonly supported: number }) => string;
      readonly "tellUs": string;
      readonly "howMade": string;
      readonly "added": (values: { readonly day: string }) => string;
      readonly "lastChanged": (values: { readonly day: string }) => string;
      readonly "asJson": string;
      readonly "asFeed": string;
      readonly "embed": string;
      readonly "editTranslation": string;
      readonly "editFile": string;
      readonly "openIssue": string;
      readonly "writeTo": string;
      readonly "howToSuggest": string;
      readonly "fileIs": string;
      readonly "correctionTitle": (values: { readonly name: string }) => string;
      readonly "correction": (values: { readonly name: string; readonly reference: string; readonly facts: readonly string[] }) => string;
      readonly "contributeLink": string;
      readonly "citation": (values: { readonly name: string; readonly day: string; readonly reference: string }) => string;
      readonly "bibtex": string;
      readonly "description": (values: { readonly kind: string; readonly summary: string }) => string;
      readonly "founded": (values: { readonly year: string }) => string;
      readonly "launched": (values: { readonly year: string }) => string;
      readonly "source": (values: { readonly n: number }) => string;
    };
    readonly "moved": {
      readonly "title": string;
      readonly "text": string;
    };
  };
  readonly "lists": {
    readonly "description": (values: { readonly lead: string }) => string;
    readonly "from": string;
    readonly "counted": (values: { readonly count: number }) => string;
  };
  readonly "locale": {
    readonly "language": string;
    readonly "name": string;
    readonly "locale": string;
    readonly "direction": string;
    readonly "offer": string;
    readonly "refuse": string;
    readonly "ogLocale": string;
  };
  readonly "map": {
    readonly "name": {
      readonly "listing": string;
      readonly "entity": {
        readonly "all": string;
        readonly "term": (values: { readonly term: string }) => string;
        readonly "issue": (values: { readonly term: string }) => string;
      };
      readonly "tool": {
        readonly "all": string;
        readonly "term": (values: { readonly term: string }) => string;
        readonly "issue": (values: { readonly term: string }) => string;
      };
    };
    readonly "headline": {
      readonly "listing": (values: { readonly count: number }) => string;
      readonly "entity": (values: { readonly count: number }) => string;
      readonly "tool": (values: { readonly count: number }) => string;
    };
    readonly "lead": string;
    readonly "description": (values: { readonly headline: string }) => string;
    readonly "gap": string;
    readonly "gapLink": string;
    readonly "show": string;
    readonly "allListings": string;
    readonly "failed": string;
    readonly "kinds": {
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "vocabularies": {
      readonly "issue": string;
      readonly "service": string;
      readonly "tool-function": string;
    };
    readonly "skip": string;
    readonly "figure": (values: { readonly name: string }) => string;
    readonly "counts": (values: { readonly country: string; readonly count: number }) => string;
    readonly "classes": {
      readonly "single": (values: { readonly from: number }) => string;
      readonly "range": (values: { readonly from: number; readonly to: number }) => string;
      readonly "open": (values: { readonly from: number }) => string;
    };
    readonly "noListings": string;
    readonly "without": (values: { readonly count: number; readonly total: number }) => string;
    readonly "uncoded": string;
    readonly "note": (values: { readonly day: string }) => string;
    readonly "borders": string;
    readonly "projection": string;
    readonly "data": string;
    readonly "method": string;
    readonly "tableTitle": string;
    readonly "columns": {
      readonly "country": string;
      readonly "based": string;
      readonly "entity": string;
      readonly "tool": string;
    };
  };
  readonly "match-guide": {
    readonly "answerHeads": {
      readonly "says": string;
      readonly "name": string;
      readonly "value": string;
    };
    readonly "answers": {
      readonly "stated": string;
      readonly "tagged": string;
      readonly "stated-global": string;
      readonly "case-study": string;
      readonly "mixed": string;
      readonly "regional": string;
      readonly "related": string;
      readonly "summary": string;
      readonly "cross-industry": string;
      readonly "global-region": string;
      readonly "nearby": string;
      readonly "global": string;
      readonly "not-stated": string;
      readonly "to-states": string;
      readonly "other": string;
    };
    readonly "criterionHeads": {
      readonly "point": string;
      readonly "name": string;
      readonly "weight": string;
      readonly "why": string;
    };
    readonly "criteria": {
      readonly "services": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "functions": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "work": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "place": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "industries": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "issues": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "target_users": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "languages": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "regulations": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "cost": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "access": {
        readonly "point": string;
        readonly "why": string;
      };
      readonly "partnerships": {
        readonly "point": string;
        readonly "why": string;
      };
    };
  };
  readonly "match-reasons": {
    readonly "verdicts": {
      readonly "meets": string;
      readonly "partly": string;
      readonly "does-not-meet": string;
      readonly "not-stated": string;
    };
    readonly "criteria": {
      readonly "place": string;
      readonly "services": string;
      readonly "functions": string;
      readonly "work": string;
      readonly "industries": string;
      readonly "issues": string;
      readonly "target_users": string;
      readonly "partnerships": string;
      readonly "languages": string;
      readonly "regulations": string;
      readonly "cost": string;
      readonly "access": string;
    };
    readonly "answers": {
      readonly "stated": (values: { readonly term: string }) => string;
      readonly "tagged": (values: { readonly term: string }) => string;
      readonly "case-study": (values: { readonly term: string }) => string;
      readonly "mixed": string;
      readonly "cross-industry": (values: { readonly term: string }) => string;
      readonly "not-stated": string;
      readonly "to-states": (values: { readonly term: string }) => string;
      readonly "other": (values: { readonly term: string }) => string;
    };
    readonly "related": {
      readonly "services": (values: { readonly relatedTerm: string; readonly term: string }) => string;
      readonly "functions": (values: { readonly relatedTerm: string; readonly term: string }) => string;
      readonly "issues": (values: { readonly relatedTerm: string; readonly term: string }) => string;
    };
    readonly "places": {
      readonly "stated": (values: { readonly term: string }) => string;
      readonly "stated-global": (values: { readonly term: string }) => string;
      readonly "case-study": (values: { readonly term: string }) => string;
      readonly "regional": (values: { readonly term: string }) => string;
      readonly "summary": (values: { readonly term: string }) => string;
      readonly "global-region": (values: { readonly term: string }) => string;
      readonly "nearby": (values: { readonly term: string }) => string;
      readonly "global": (values: { readonly term: string }) => string;
      readonly "not-stated": (values: { readonly term: string }) => string;
      readonly "other": (values: { readonly term: string }) => string;
    };
    readonly "free": string;
    readonly "narrower": (values: { readonly term: string; readonly narrowerTerm: string }) => string;
    readonly "contact": {
      readonly "contact": string;
      readonly "website": string;
    };
  };
  readonly "match-script": {
    readonly "form": string;
    readonly "sentence": string;
    readonly "fold": (values: { readonly summary: string }) => string;
    readonly "foldEmpty": string;
    readonly "foldSentence": string;
    readonly "labels": {
      readonly "industries": string;
      readonly "place": string;
      readonly "issues": string;
      readonly "services": string;
      readonly "functions": string;
      readonly "work": string;
      readonly "target_users": string;
      readonly "partnerships": string;
      readonly "languages": string;
      readonly "regulations": string;
      readonly "cost": string;
    };
    readonly "any": {
      readonly "industries": string;
      readonly "place": string;
      readonly "issues": string;
      readonly "services": string;
      readonly "functions": string;
      readonly "work": string;
      readonly "target_users": string;
      readonly "partnerships": string;
      readonly "languages": string;
      readonly "regulations": string;
      readonly "cost": string;
    };
    readonly "another": (values: { readonly label: string; readonly position: number }) => string;
    readonly "anotherOption": string;
    readonly "find": (values: { readonly label: string }) => string;
    readonly "findShort": string;
    readonly "places": {
      readonly "regions": string;
      readonly "countries": string;
      readonly "unlisted": string;
    };
    readonly "languages": {
      readonly "languages": string;
      readonly "unlisted": string;
    };
    readonly "small": string;
    readonly "smallHint": string;
    readonly "smallTraining": string;
    readonly "clear": string;
    readonly "print": string;
    readonly "order": string;
    readonly "orderMore": string;
    readonly "toolsAdd": string;
    readonly "toolsRemove": string;
    readonly "examplesTitle": string;
    readonly "examples": {
      readonly "hotels": string;
      readonly "seafood": string;
      readonly "bank": string;
      readonly "garments": string;
    };
    readonly "kinds": {
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "counts": {
      readonly "entity": (values: { readonly count: number }) => string;
      readonly "tool": (values: { readonly count: number }) => string;
    };
    readonly "fits": {
      readonly "strong": (values: { readonly count: number }) => string;
      readonly "partial": (values: { readonly count: number }) => string;
    };
    readonly "fit": (values: { readonly kind: string; readonly fits: string }) => string;
    readonly "noFit": string;
    readonly "loading": string;
    readonly "failed": string;
    readonly "groups": {
      readonly "strong": string;
      readonly "partial": string;
    };
    readonly "openPointsSentence": (values: { readonly points: readonly string[] }) => string;
    readonly "openPoint": (values: { readonly point: string; readonly status: string }) => string;
    readonly "openPoints": {
      readonly "place": string;
      readonly "services": string;
      readonly "functions": string;
      readonly "work": string;
      readonly "industries": string;
      readonly "issues": string;
      readonly "target_users": string;
      readonly "partnerships": string;
      readonly "languages": string;
      readonly "regulations": string;
      readonly "cost": string;
      readonly "access": string;
      readonly "life": string;
    };
    readonly "openStatus": {
      readonly "someTerms": string;
      readonly "partly": string;
      readonly "not-stated": string;
      readonly "does-not-meet": string;
    };
    readonly "none": {
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "propose": string;
    readonly "noneText": string;
    readonly "unasked": {
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "noHelp": {
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "more": (values: { readonly count: number }) => string;
    readonly "key": string;
    readonly "jump": string;
    readonly "ask": string;
    readonly "questions": {
      readonly "entity": {
        readonly "still-active": string;
        readonly "place": (values: { readonly terms: readonly string[] }) => string;
        readonly "services": (values: { readonly terms: readonly string[] }) => string;
        readonly "industries": (values: { readonly terms: readonly string[] }) => string;
        readonly "issues": (values: { readonly terms: readonly string[] }) => string;
        readonly "languages": (values: { readonly terms: readonly string[] }) => string;
        readonly "partnerships": string;
        readonly "regulations": (values: { readonly terms: readonly string[] }) => string;
        readonly "cost": string;
        readonly "references": string;
        readonly "results": string;
      };
      readonly "tool": {
        readonly "still-active": string;
        readonly "place": (values: { readonly terms: readonly string[] }) => string;
        readonly "functions": (values: { readonly terms: readonly string[] }) => string;
        readonly "work": (values: { readonly terms: readonly string[] }) => string;
        readonly "industries": (values: { readonly terms: readonly string[] }) => string;
        readonly "issues": (values: { readonly terms: readonly string[] }) => string;
        readonly "target_users": (values: { readonly terms: readonly string[] }) => string;
        readonly "languages": (values: { readonly terms: readonly string[] }) => string;
        readonly "partnerships": string;
        readonly "regulations": (values: { readonly terms: readonly string[] }) => string;
        readonly "cost": string;
        readonly "references": string;
        readonly "results": string;
      };
    };
    readonly "succeeds": string;
    readonly "evaluated": (values: { readonly kinds: readonly string[] }) => string;
    readonly "nearest": {
      readonly "title": string;
      readonly "none": {
        readonly "entity": (values: { readonly places: readonly string[]; readonly help: readonly string[] }) => string;
        readonly "tool": (values: { readonly places: readonly string[]; readonly help: readonly string[] }) => string;
      };
      readonly "nonePlace": {
        readonly "entity": (values: { readonly places: readonly string[] }) => string;
        readonly "tool": (values: { readonly places: readonly string[] }) => string;
      };
      readonly "help": string;
      readonly "helpLink": string;
      readonly "text": string;
    };
    readonly "own": {
      readonly "label": string;
      readonly "hint": string;
      readonly "example": string;
      readonly "submit": string;
      readonly "loading": string;
      readonly "empty": string;
      readonly "filled": string;
      readonly "none": string;
      readonly "failed": string;
      readonly "unread": (values: { readonly words: readonly string[] }) => string;
    };
  };
  readonly "match": {
    readonly "title": string;
    readonly "lead": string;
    readonly "description": string;
    readonly "findPartner": string;
    readonly "findPartnerFor": string;
    readonly "findToolFor": string;
    readonly "guideTitle": string;
    readonly "explanation": string;
    readonly "beforeTitle": string;
    readonly "beforeText": string;
    readonly "noScriptTitle": string;
    readonly "noScript": string;
    readonly "steps": {
      readonly "service": string;
      readonly "tool-function": string;
      readonly "country": string;
      readonly "industry": string;
      readonly "issue": string;
    };
    readonly "stepsLast": string;
  };
  readonly "page": {
    readonly "full": string;
    readonly "lost": string;
    readonly "aged": string;
    readonly "shortlistBar": {
      readonly "title": string;
      readonly "count": string;
      readonly "compare": string;
      readonly "open": string;
      readonly "close": string;
    };
    readonly "settings": {
      readonly "theme": {
        readonly "title": string;
        readonly "default": string;
        readonly "light": string;
        readonly "dark": string;
      };
      readonly "slash": {
        readonly "title": string;
        readonly "default": string;
        readonly "off": string;
      };
      readonly "offline": {
        readonly "title": string;
        readonly "default": string;
        readonly "off": string;
      };
    };
  };
  readonly "publish": {
    readonly "promise": string;
    readonly "versions": {
      readonly "1.2.0": string;
      readonly "1.1.0": string;
      readonly "1.0.0": string;
    };
    readonly "files": {
      readonly "register.xlsx": string;
      readonly "entities.csv": string;
      readonly "tools.csv": string;
      readonly "register.json": string;
      readonly "entities.json": string;
      readonly "tools.json": string;
      readonly "register.ndjson": string;
      readonly "entities.parquet": string;
      readonly "tools.parquet": string;
      readonly "register.sqlite": string;
      readonly "register.jsonld": string;
      readonly "coverage.geojson": string;
      readonly "changes.ndjson": string;
      readonly "changes/index.json": string;
      readonly "watch.json": string;
      readonly "datapackage.json": string;
      readonly "dcat.jsonld": string;
      readonly "openapi.json": string;
      readonly "CITATION.cff": string;
      readonly "checksums.txt": string;
      readonly "insights/index.json": string;
      readonly "map/entities.csv": string;
      readonly "map/tools.csv": string;
      readonly "schemas/dataset.schema.json": string;
    };
  };
  readonly "query-answers": {
    readonly "result": string;
    readonly "running": string;
    readonly "stopped": string;
    readonly "rowCount": (values: { readonly count: number }) => string;
    readonly "shownRows": (values: { readonly limit: number }) => string;
    readonly "incomplete": (values: { readonly limit: number }) => string;
    readonly "faults": {
      readonly "load": string;
      readonly "sql": (values: { readonly message: string }) => string;
      readonly "nearest": (values: { readonly nearest: string }) => string;
      readonly "none": string;
    };
  };
  readonly "query": {
    readonly "title": string;
    readonly "lead": string;
    readonly "noScript": string;
    readonly "noScriptFile": string;
    readonly "size": string;
    readonly "questionsTitle": string;
    readonly "questions": {
      readonly "partner": string;
      readonly "crowded": string;
      readonly "empty-countries": string;
      readonly "laws": string;
      readonly "words": string;
      readonly "old": string;
      readonly "pairs": string;
      readonly "publishers": string;
      readonly "ended": string;
      readonly "missing": string;
    };
    readonly "sql": string;
    readonly "hint": string;
    readonly "described": string;
    readonly "tables": string;
    readonly "run": string;
    readonly "stop": string;
    readonly "save": string;
  };
  readonly "queue": {
    readonly "reasons": {
      readonly "undated": string;
      readonly "evidence": (values: { readonly day: string }) => string;
      readonly "missing": (values: { readonly missing: number; readonly total: number }) => string;
      readonly "pointed": (values: { readonly count: number }) => string;
      readonly "broken": (values: { readonly count: number }) => string;
      readonly "reach": {
        readonly "global": string;
        readonly "regional": string;
        readonly "national": string;
      };
      readonly "watch": {
        readonly "gone": (values: { readonly count: number }) => string;
        readonly "elsewhere": string;
        readonly "ending": string;
        readonly "newer": (values: { readonly day: string }) => string;
        readonly "absent": string;
      };
    };
  };
  readonly "row-pages": {
    readonly "groups": {
      readonly "entity": string;
      readonly "tool": string;
      readonly "entity-local": string;
      readonly "tool-local": string;
      readonly "entity-global": string;
      readonly "tool-global": string;
      readonly "entity-best": string;
      readonly "tool-best": string;
      readonly "entity-newest": string;
      readonly "tool-newest": string;
      readonly "entity-more": string;
      readonly "tool-more": string;
      readonly "continued": string;
    };
    readonly "dates": string;
    readonly "noDate": string;
  };
  readonly "rows": {
    readonly "fresh": {
      readonly "checked": (values: { readonly day: string }) => string;
      readonly "confirmed": (values: { readonly day: string }) => string;
      readonly "undated": string;
      readonly "age": {
        readonly "current": string;
        readonly "ageing": string;
        readonly "stale": string;
      };
      readonly "tally": {
        readonly "current": string;
        readonly "ageing": string;
        readonly "stale": string;
        readonly "undated": string;
      };
      readonly "quiet": string;
      readonly "quietTag": string;
      readonly "quietReason": string;
      readonly "quietUndated": string;
      readonly "evidence": (values: { readonly day: string }) => string;
    };
    readonly "status": {
      readonly "active": string;
      readonly "unknown": string;
      readonly "closed": string;
      readonly "merged": string;
      readonly "in-development": string;
      readonly "discontinued": string;
      readonly "since": (values: { readonly day: string }) => string;
      readonly "sinceDay": (values: { readonly day: string }) => string;
    };
    readonly "row": {
      readonly "inEnglish": string;
      readonly "near": {
        readonly "local": string;
        readonly "regional": string;
        readonly "global": string;
      };
      readonly "offers": string;
      readonly "does": string;
      readonly "more": (values: { readonly count: number }) => string;
      readonly "sources": (values: { readonly count: number }) => string;
      readonly "engage": string;
      readonly "shortlist": string;
      readonly "global": string;
      readonly "countries": (values: { readonly count: number }) => string;
      readonly "regional": (values: { readonly places: readonly string[] }) => string;
      readonly "by": (values: { readonly names: string }) => string;
    };
  };
  readonly "search-pages": {
    readonly "/contribute/?edit=": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/contribute/?new=entity": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/contribute/?new=tool": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/contribute/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/data/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/data/query/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/embed/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/exists/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/match/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/compare/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/shortlist/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/map/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/laws/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/due-diligence/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/browse/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/issues/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/industries/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/regions/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/countries/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/services/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/functions/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/target-users/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/technologies/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/entities/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/tools/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/entities/?status=closed,merged": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/tools/?status=discontinued": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/entities/?freshness=quiet": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/tools/?freshness=quiet": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/changes/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/coverage/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/trends/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/needs/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/case-studies/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/case-studies/outputs/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/evaluations/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/clarity/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/freshness/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/insights/overlap/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/guides/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/guides/glossary/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/guides/accessibility/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/guides/changelog/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
    readonly "/guides/review/": {
      readonly "title": string;
      readonly "text": string;
      readonly "keywords": readonly string[];
    };
  };
  readonly "search-script": {
    readonly "firstTitle": string;
    readonly "groups": {
      readonly "entity": string;
      readonly "tool": string;
      readonly "page": string;
    };
    readonly "didYouMean": (values: { readonly query: string }) => string;
    readonly "unknownWords": (values: { readonly words: readonly string[] }) => string;
    readonly "missingWords": (values: { readonly words: readonly string[] }) => string;
    readonly "noneForQuery": (values: { readonly query: string }) => string;
    readonly "noneWithAllWords": (values: { readonly query: string }) => string;
    readonly "results": (values: { readonly count: number }) => string;
    readonly "forQuery": (values: { readonly query: string }) => string;
    readonly "forCorrection": string;
    readonly "more": (values: { readonly count: number }) => string;
    readonly "loading": string;
    readonly "none": (values: { readonly query: string }) => string;
    readonly "noneFiltered": string;
    readonly "noneText": string;
    readonly "nextSteps": {
      readonly "browse": string;
      readonly "match": string;
      readonly "propose": string;
    };
    readonly "offline": string;
    readonly "failed": string;
    readonly "matchQuestion": string;
    readonly "suggestionCount": (values: { readonly count: number }) => string;
    readonly "suggestedKinds": {
      readonly "entity": string;
      readonly "tool": string;
      readonly "term": string;
      readonly "law": string;
    };
  };
  readonly "search": {
    readonly "title": string;
    readonly "lead": string;
    readonly "label": string;
    readonly "placeholder": string;
    readonly "submit": string;
    readonly "filters": string;
    readonly "any": string;
    readonly "kind": string;
    readonly "kinds": {
      readonly "entity": string;
      readonly "tool": string;
      readonly "term": string;
      readonly "law": string;
      readonly "guide": string;
    };
    readonly "region": string;
    readonly "issue": string;
    readonly "industry": string;
    readonly "country": string;
    readonly "status": string;
    readonly "freshness": string;
    readonly "start": string;
    readonly "startNote": string;
    readonly "noScript": string;
    readonly "noScriptHere": string;
    readonly "categories": {
      readonly "page": string;
      readonly "law": string;
      readonly "guide": string;
    };
    readonly "directory": {
      readonly "entity": string;
      readonly "tool": string;
      readonly "category": string;
      readonly "atPlace": string;
    };
    readonly "suggestions": string;
  };
  readonly "shortlist-page": {
    readonly "title": string;
    readonly "lead": string;
    readonly "description": string;
    readonly "noScriptTitle": string;
    readonly "noScript": string;
    readonly "steps": {
      readonly "bookmark": string;
      readonly "compare": string;
      readonly "print": string;
    };
    readonly "notes": string;
    readonly "notesText": string;
    readonly "howTitle": string;
  };
  readonly "shortlist": {
    readonly "loading": string;
    readonly "failed": string;
    readonly "count": (values: { readonly count: number }) => string;
    readonly "heading": string;
    readonly "empty": string;
    readonly "emptyText": string;
    readonly "organisations": string;
    readonly "tools": string;
    readonly "match": string;
    readonly "add": string;
    readonly "addHint": string;
    readonly "found": (values: { readonly count: number }) => string;
    readonly "nothingFound": string;
    readonly "kinds": {
      readonly "entity": string;
      readonly "tool": string;
    };
    readonly "added": (values: { readonly name: string }) => string;
    readonly "note": string;
    readonly "noteHint": string;
    readonly "noteRefused": string;
    readonly "noteReplaced": string;
    readonly "changed": string;
    readonly "up": string;
    readonly "down": string;
    readonly "remove": string;
    readonly "nameSuffix": (values: { readonly name: string }) => string;
    readonly "movedTo": (values: { readonly name: string; readonly position: number; readonly total: number }) => string;
    readonly "removed": (values: { readonly name: string }) => string;
    readonly "clear": string;
    readonly "cleared": (values: { readonly count: number }) => string;
    readonly "undo": string;
    readonly "undone": string;
    readonly "pick": string;
    readonly "compare": (values: { readonly count: number }) => string;
    readonly "comparePick": (values: { readonly count: number }) => string;
    readonly "share": string;
    readonly "shared": string;
    readonly "copyFailed": string;
    readonly "sharedTitle": string;
    readonly "sharedLead": (values: { readonly count: number }) => string;
    readonly "saveAll": (values: { readonly count: number }) => string;
    readonly "allSaved": string;
    readonly "saved": (values: { readonly count: number }) => string;
    readonly "noRoom": (values: { readonly count: number; readonly saved: string }) => string;
    readonly "ownList": (values: { readonly count: number }) => string;
    readonly "omitted": (values: { readonly count: number; readonly limit: number }) => string;
    readonly "moved": (values: { readonly from: string; readonly to: string }) => string;
    readonly "unknown": (values: { readonly id: string }) => string;
    readonly "suggestion": string;
    readonly "removeUnknown": string;
    readonly "brief": {
      readonly "title": string;
      readonly "lead": string;
      readonly "read": string;
      readonly "notes": string;
      readonly "withQuestion": string;
      readonly "withSources": string;
      readonly "sourcesFailed": string;
      readonly "question": string;
      readonly "print": string;
      readonly "copy": string;
      readonly "copied": string;
      readonly "download": string;
      readonly "downloadCsv": string;
      readonly "copyTable": string;
      readonly "tableCopied": string;
      readonly "heading": string;
      readonly "edition": (values: { readonly day: string }) => string;
      readonly "file": (values: { readonly day: string }) => string;
      readonly "csvFile": (values: { readonly day: string }) => string;
      readonly "name": string;
      readonly "summary": string;
      readonly "type": string;
      readonly "tool": string;
      readonly "builtBy": string;
      readonly "offers": string;
      readonly "does": string;
      readonly "cost": string;
      readonly "access": string;
      readonly "evaluated": string;
      readonly "laws": string;
      readonly "reach": string;
      readonly "countries": string;
      readonly "website": string;
      readonly "helpLines": string;
      readonly "contact": string;
      readonly "status": string;
      readonly "fresh": string;
      readonly "sources": string;
      readonly "address": string;
      readonly "note": string;
      readonly "missing": string;
    };
  };
  readonly "terms": {
    readonly "landing": {
      readonly "title": {
        readonly "issue": (values: { readonly who: string; readonly term: string }) => string;
        readonly "industry": (values: { readonly term: string; readonly who: string }) => string;
        readonly "cross-industry": (values: { readonly who: string }) => string;
        readonly "region": (values: { readonly term: string; readonly who: string }) => string;
        readonly "country": (values: { readonly term: string; readonly who: string }) => string;
        readonly "service": (values: { readonly term: string }) => string;
        readonly "tool-function": (values: { readonly term: string }) => string;
        readonly "kind-of-work": (values: { readonly term: string }) => string;
        readonly "target-user": (values: { readonly term: string }) => string;
        readonly "technology": (values: { readonly term: string }) => string;
      };
      readonly "termInTitle": {
        readonly "hotline": string;
        readonly "general-public": string;
        readonly "supply-chain-risk": string;
        readonly "reporting-hotline": string;
      };
      readonly "who": {
        readonly "both": string;
        readonly "entity": string;
        readonly "tool": string;
      };
      readonly "counted": (values: { readonly count: number; readonly listed: readonly string[] }) => string;
      readonly "evidence": {
        readonly "none": (values: { readonly count: number }) => string;
        readonly "partial": (values: { readonly count: number; readonly total: number }) => string;
        readonly "only": string;
        readonly "both": string;
        readonly "all": string;
      };
      readonly "place": {
        readonly "none": {
          readonly "country": (values: { readonly title: string }) => string;
          readonly "region": (values: { readonly title: string }) => string;
        };
        readonly "listed": {
          readonly "country": (values: { readonly count: number; readonly listed: readonly string[]; readonly title: string }) => string;
          readonly "region": (values: { readonly count: number; readonly listed: readonly string[]; readonly title: string }) => string;
        };
        readonly "regional": (values: { readonly count: number }) => string;
        readonly "global": (values: { readonly count: number }) => string;
        readonly "only": (values: { readonly others: readonly string[] }) => string;
        readonly "beyond": (values: { readonly others: readonly string[] }) => string;
      };
      readonly "directory": {
        readonly "entity": {
          readonly "term": (values: { readonly count: number }) => string;
          readonly "region": (values: { readonly count: number }) => string;
        };
        readonly "tool": {
          readonly "term": (values: { readonly count: number }) => string;
          readonly "region": (values: { readonly count: number }) => string;
        };
      };
      readonly "strongestNearest": string;
      readonly "strongestText": string;
      readonly "strongestMore": string;
      readonly "how": string;
      readonly "picture": {
        readonly "regions": string;
        readonly "regionsTop": (values: { readonly titles: readonly string[]; readonly count: number; readonly total: number }) => string;
        readonly "regionsNone": (values: { readonly titles: readonly string[] }) => string;
        readonly "regionsNobody": string;
        readonly "worldwide": string;
        readonly "countriesTop": (values: { readonly count: number; readonly titles: readonly string[] }) => string;
        readonly "map": (values: { readonly region: string }) => string;
      };
      readonly "about": string;
      readonly "stripText": (values: { readonly count: number; readonly total: number }) => string;
      readonly "coverageText": string;
      readonly "by": {
        readonly "industries": string;
        readonly "functions": string;
      };
      readonly "gapsText": (values: { readonly count: number; readonly total: number; readonly terms: string }) => string;
      readonly "propose": string;
      readonly "country": {
        readonly "help": string;
        readonly "noHelp": string;
        readonly "widerHelp": (values: { readonly count: number }) => string;
        readonly "getHelp": string;
        readonly "who": string;
        readonly "reach": {
          readonly "there": string;
          readonly "named": string;
          readonly "regional": string;
          readonly "global": string;
        };
        readonly "laws": string;
        readonly "lawsThere": (values: { readonly count: number }) => string;
        readonly "lawsUnbinding": (values: { readonly count: number }) => string;
        readonly "lawsElsewhere": (values: { readonly count: number }) => string;
        readonly "parts": string;
        readonly "kinds": string;
        readonly "kindsText": (values: { readonly count: number; readonly total: number }) => string;
        readonly "locator": (values: { readonly country: string }) => string;
        readonly "filters": string;
        readonly "filtersNote": string;
        readonly "thin": string;
        readonly "lawsTitle": string;
        readonly "lawsHold": string;
        readonly "lawsReach": string;
        readonly "lawsNone": string;
        readonly "lawsAll": string;
      };
    };
    readonly "term": {
      readonly "counted": (values: { readonly title: string; readonly count: number }) => string;
      readonly "isic": string;
      readonly "steps": string;
      readonly "step": (values: { readonly count: number; readonly title: string }) => string;
      readonly "regionsOf": string;
      readonly "code": string;
      readonly "report": string;
      readonly "underServed": string;
      readonly "siblings": (values: { readonly vocabulary: string }) => string;
      readonly "neighbours": (values: { readonly region: string }) => string;
      readonly "empty": (values: { readonly title: string }) => string;
      readonly "emptyOfIssue": (values: { readonly title: string }) => string;
      readonly "emptyText": string;
      readonly "emptyAction": string;
      readonly "emptyRegion": (values: { readonly count: number; readonly region: string }) => string;
      readonly "all": (values: { readonly title: string }) => string;
      readonly "none": string;
      readonly "noListing": string;
      readonly "without": string;
      readonly "description": {
        readonly "unlisted": (values: { readonly title: string }) => string;
        readonly "unlistedIssue": (values: { readonly title: string }) => string;
        readonly "listed": (values: { readonly title: string; readonly listed: readonly string[] }) => string;
        readonly "listedIssue": (values: { readonly title: string; readonly listed: readonly string[] }) => string;
      };
      readonly "sameWork": {
        readonly "service": string;
        readonly "tool-function": string;
      };
      readonly "recent": (values: { readonly recent: number; readonly total: number }) => string;
      readonly "recentLabel": string;
      readonly "engage": string;
    };
    readonly "browse": {
      readonly "title": string;
      readonly "lead": string;
    };
  };
  readonly "type-to-find": {
    readonly "none": (values: { readonly text: string }) => string;
    readonly "several": (values: { readonly titles: string }) => string;
  };
  readonly "vocabulary": {
    readonly "counterparts": string;
    readonly "leads": {
      readonly "issue": string;
      readonly "industry": string;
      readonly "region": string;
      readonly "country": string;
      readonly "service": string;
      readonly "tool-function": string;
      readonly "kind-of-work": string;
      readonly "target-user": string;
      readonly "technology": string;
    };
    readonly "allTerms": (values: { readonly count: number; readonly title: string }) => string;
  };
}
