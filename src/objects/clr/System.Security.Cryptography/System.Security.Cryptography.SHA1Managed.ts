import { concreteHashType } from "./hashMembers.ts";

export default concreteHashType("SHA1Managed", "SHA1");
