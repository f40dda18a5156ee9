import { concurrentSequence } from "../members/sequenceMembers.ts";

export default concurrentSequence({ order: "queue", put: "Enqueue", take: "TryDequeue" });
