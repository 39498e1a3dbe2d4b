import { describeIndexes } from "../describe-indexes.ts";
import { describePublication } from "../describe-publication.ts";
import { liveRegister } from "./live-register.ts";

describePublication("the register", liveRegister, { commit: "a".repeat(40), prefix: "https://example.org/base" });
describeIndexes("the register", liveRegister);
