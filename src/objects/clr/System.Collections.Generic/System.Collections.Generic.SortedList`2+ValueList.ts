import { keyList } from "../members/keyCollectionMembers.ts";

export default keyList("System.Collections.Generic.SortedList`2+ValueList", "TValue");
