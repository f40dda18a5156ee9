import { concurrentSequence, stackRanges } from "../members/sequenceMembers.ts";

export default concurrentSequence("stack", "Push", "TryPop", stackRanges);
