import { defineBlock } from "./defineBlock.ts";

export default defineBlock("Context", "Groups tests that share a situation, inside of Describe or alone.");
