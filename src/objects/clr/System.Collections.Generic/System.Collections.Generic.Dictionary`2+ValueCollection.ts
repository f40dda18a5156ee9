import { keyCollection } from "../members/keyCollectionMembers.ts";

export default keyCollection("TValue");
