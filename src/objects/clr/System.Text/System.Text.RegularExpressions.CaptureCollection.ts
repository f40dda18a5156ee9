import { regexCollection } from "./regexCollectionMembers.ts";

export default regexCollection("CaptureCollection");
