import { genericSequence } from "./sequenceMembers.ts";

export default genericSequence({ name: "System.Collections.Generic.Stack", order: "stack", put: "Push", take: "Pop" });
