import type { SeenDialog } from "../../command/ScreenDialog.ts";
import type { Dialog } from "./Dialog.ts";
import { Form } from "./Form.ts";
import { Grid } from "./Grid.ts";
import { Pager } from "./Pager.ts";

export function openDialog(dialog: SeenDialog): Dialog {
  switch (dialog.kind) {
    case "pager":
      return new Pager(dialog);
    case "grid":
      return new Grid(dialog);
    case "form":
      return new Form(dialog);
  }
}
