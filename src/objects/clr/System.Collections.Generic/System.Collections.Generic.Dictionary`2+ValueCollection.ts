import { keyCollection } from "../members/keyCollectionMembers.ts";

export default keyCollection("System.Collections.Generic.Dictionary`2+ValueCollection", "TValue");
