import { genericSequence } from "../members/sequenceMembers.ts";

export default genericSequence({ name: "System.Collections.Generic.Stack", order: "stack", put: "Push", take: "Pop" });
