import { regexCollection } from "./regexCollectionMembers.ts";

export default regexCollection("MatchCollection");
