import type { Operation } from "../../api/operation";
import { ApiError } from "../core/api-error";
import type { Product } from "../core/product";
import { type ApiRequest, header } from "./api-request";

/** The operation that a request names. */
export interface Identified {
  readonly product: Product;
  readonly operation: Operation;
}

/** The operation name as sent, whether or not there is such an operation. */
export function actionName(request: ApiRequest): string {
  return signedHeaderOrParameter(request, "x-acs-action", "Action");
}

/** Refuses a request for answers in another format than the emulator's one. */
export function checkFormat(request: ApiRequest): void {
  const format = request.query.get("Format") ?? request.form.get("Format") ?? "JSON";
  if (format.toUpperCase() !== "JSON") {
    throw new ApiError("InvalidParameter.Format", `The emulator answers in JSON, not in "${format}".`);
  }
}

/** Finds the product by `Version` and the operation by `Action`. */
export function identify(request: ApiRequest, products: readonly Product[]): Identified {
  const version = signedHeaderOrParameter(request, "x-acs-version", "Version");
  const action = actionName(request);
  if (version === "") {
    throw new ApiError("MissingVersion", "Version is mandatory.");
  }
  if (action === "") {
    throw new ApiError("MissingAction", "Action is mandatory.");
  }
  const product = products.find((candidate) => candidate.version === version);
  if (product === undefined) {
    const known = products.map((candidate) => `${candidate.version} (${candidate.name})`).join(" and ");
    throw new ApiError("InvalidVersion", `The emulator serves the versions ${known}, not "${version}".`);
  }
  const operation = Object.hasOwn(product.operations, action) ? product.operations[action] : undefined;
  if (operation === undefined) {
    throw new ApiError(
      "InvalidAction.NotFound",
      `${product.name} ${version} has no operation "${action}".`,
      404,
    );
  }
  return { product, operation };
}

/** In the newer generation the headers are signed and count; the older one signs parameters only. */
function signedHeaderOrParameter(request: ApiRequest, headerName: string, parameter: string): string {
  const fromHeader = header(request, headerName);
  const fromParameter = request.query.get(parameter) ?? request.form.get(parameter) ?? "";
  const headersSigned = header(request, "authorization") !== "";
  return headersSigned ? fromHeader || fromParameter : fromParameter || fromHeader;
}
