import { concreteHashType } from "./hashMembers.ts";

export default concreteHashType("SHA512Managed", "SHA512");
