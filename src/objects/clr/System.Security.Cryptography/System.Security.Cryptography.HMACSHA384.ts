import { hmacType } from "./hashMembers.ts";

export default hmacType("SHA384");
