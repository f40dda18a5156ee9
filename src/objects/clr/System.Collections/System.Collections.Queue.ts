import { plainSequence } from "../members/sequenceMembers.ts";

export default plainSequence(
  { name: "System.Collections.Queue", order: "queue", put: "Enqueue", take: "Dequeue" },
  "capacity",
  "System.Collections.Queue+QueueEnumerator",
);
