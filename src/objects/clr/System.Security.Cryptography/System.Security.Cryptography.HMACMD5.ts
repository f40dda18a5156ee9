import { hmacType } from "./hashMembers.ts";

export default hmacType("MD5");
