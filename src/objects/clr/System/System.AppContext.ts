import { edition } from "../../host/edition.ts";
import { products } from "../../host/product.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr({
  staticProperties: { BaseDirectory: () => `${products[edition()].home}\\` },
});
