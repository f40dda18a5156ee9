import { concreteHashType } from "./hashMembers.ts";

export default concreteHashType("SHA256Managed", "SHA256");
