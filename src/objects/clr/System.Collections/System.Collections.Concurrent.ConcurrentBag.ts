import { concurrentSequence } from "../members/sequenceMembers.ts";

export default concurrentSequence({ order: "stack", put: "Add", take: "TryTake" });
