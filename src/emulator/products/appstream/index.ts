import { operations } from "../../../api/generated/appstream";
import type { Product } from "../../core/product";
import { appstreamLedger } from "./ledger";
import { seedAppstream } from "./seed";

/** App Streaming Center. Operations without a handler say that they are not there yet. */
export const appstream: Product = {
  name: "appstream-center",
  version: "2021-09-01",
  operations,
  handlers: [],
  kinds: [],
  rules: {},
  idNames: [],
  seed: seedAppstream,
  ledger: appstreamLedger,
};
