import { genericSequence } from "../members/sequenceMembers.ts";

export default genericSequence({
  name: "System.Collections.Generic.Queue",
  order: "queue",
  put: "Enqueue",
  take: "Dequeue",
});
