import { keyCollection } from "../members/keyCollectionMembers.ts";

export default keyCollection("System.Collections.Generic.SortedDictionary`2+KeyCollection", "TKey");
