import { defineNoun } from "./defineNoun.ts";
import umService from "./UMService.ts";

/** The older name of the same object. */
export default defineNoun({ ...umService, noun: "UMServer", rows: "UMService", called: "UM server", stock: undefined });
