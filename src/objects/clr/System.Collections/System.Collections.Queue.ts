import { plainSequence } from "../members/sequenceMembers.ts";

export default plainSequence(
  { order: "queue", put: "Enqueue", take: "Dequeue" },
  "capacity",
  "System.Collections.Queue+QueueEnumerator",
);
