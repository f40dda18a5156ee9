import { hashType } from "./hashMembers.ts";

export default hashType("SHA256");
