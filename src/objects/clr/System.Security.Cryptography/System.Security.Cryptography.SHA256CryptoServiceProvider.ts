import { concreteHashType } from "./hashMembers.ts";

export default concreteHashType("SHA256CryptoServiceProvider", "SHA256");
