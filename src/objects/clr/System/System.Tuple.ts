import { tupleTypes } from "./tupleMembers.ts";

export default tupleTypes("System.Tuple");
