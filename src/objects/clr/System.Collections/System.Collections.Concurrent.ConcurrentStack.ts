import { concurrentSequence, stackRanges } from "../members/sequenceMembers.ts";

export default concurrentSequence({ order: "stack", put: "Push", take: "TryPop" }, stackRanges);
