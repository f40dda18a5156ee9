import { genericSequence } from "../members/sequenceMembers.ts";

export default genericSequence({ order: "stack", put: "Push", take: "Pop" });
