import { concreteHashType } from "./hashMembers.ts";

export default concreteHashType("MD5CryptoServiceProvider", "MD5");
