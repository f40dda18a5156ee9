import { defineBlock } from "./defineBlock.ts";

export default defineBlock("Describe", "Groups tests of one subject.");
