import { tupleTypes } from "./tupleMembers.ts";

export default tupleTypes("System.ValueTuple");
