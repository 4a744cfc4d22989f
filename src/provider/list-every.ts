import type { Client, Product } from "../api";
import { declarations } from "./declarations";
import type { Declaration, ListedObject } from "./language/declaration";
import { productOf } from "./language/product";

/** An object of the account, with its type. */
export interface Found extends ListedObject {
  readonly declaration: Declaration;
}

/** Kinds of one product that could not be listed. */
export interface ListingFailure {
  readonly product: Product;
  readonly kinds: readonly string[];
  /** The first reason. */
  readonly error: unknown;
}

interface Listing {
  readonly declaration: Declaration;
  /** Absent when they could not be listed. */
  readonly objects?: readonly ListedObject[];
  readonly error?: unknown;
}

/** Lists the objects of the types, all that leave some unless told, as far as they can be listed. */
export async function listEvery(
  client: Client,
  types: readonly Declaration[] = declarations,
): Promise<{ readonly objects: readonly Found[]; readonly failures: readonly ListingFailure[] }> {
  const listings = (await Promise.all(types.map((each) => listingOf(each, client)))).flat();
  const objects = listings.flatMap(({ declaration, objects: listed = [] }) =>
    listed.map((each): Found => ({ ...each, declaration })),
  );
  return { objects, failures: failuresOf(listings.filter((listing) => listing.objects === undefined)) };
}

/** The resource type as a program names it. */
export const kindOf = ({ token }: Declaration): string => token.replace(":", ".");

async function listingOf(declaration: Declaration, client: Client): Promise<Listing[]> {
  const { list } = declaration.lifecycle;
  if (typeof list !== "function") {
    return [];
  }
  try {
    return [{ declaration, objects: await list(client) }];
  } catch (error) {
    return [{ declaration, error }];
  }
}

function failuresOf(failed: readonly Listing[]): ListingFailure[] {
  const products = [...new Set(failed.map(({ declaration }) => productOf(declaration.token)))];
  return products.map((product) => {
    const ofProduct = failed.filter(({ declaration }) => productOf(declaration.token) === product);
    return {
      product,
      kinds: ofProduct.map(({ declaration }) => kindOf(declaration)),
      error: ofProduct[0]?.error,
    };
  });
}
