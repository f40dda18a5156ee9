import { defineRestNoun } from "./defineRestNoun.ts";
import recipientPermission from "./RecipientPermission.ts";

export default defineRestNoun("EXORecipientPermission", recipientPermission);
