import { keyList } from "../members/keyCollectionMembers.ts";

export default keyList("TKey");
