import { genericSequence } from "./sequenceMembers.ts";

export default genericSequence({
  name: "System.Collections.Generic.Queue",
  order: "queue",
  put: "Enqueue",
  take: "Dequeue",
});
