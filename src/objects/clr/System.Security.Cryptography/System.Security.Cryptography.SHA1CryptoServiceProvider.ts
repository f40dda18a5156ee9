import { concreteHashType } from "./hashMembers.ts";

export default concreteHashType("SHA1CryptoServiceProvider", "SHA1");
