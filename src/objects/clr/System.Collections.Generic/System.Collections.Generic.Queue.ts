import { genericSequence } from "../members/sequenceMembers.ts";

export default genericSequence({ order: "queue", put: "Enqueue", take: "Dequeue" });
