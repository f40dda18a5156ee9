import { hashType } from "./hashMembers.ts";

export default hashType("MD5");
