import { defineRestNoun } from "./declaration/defineRestNoun.ts";
import recipientPermission from "./RecipientPermission.ts";

export default defineRestNoun("EXORecipientPermission", recipientPermission);
