import type { Outside } from '../_backend/ports';

/** Addresses of picture and thumbnail for so many seconds. */
export async function linksTo(
  places: { readonly picture: string; readonly thumbnail: string },
  seconds: number,
  { files }: Outside,
): Promise<{ picture: string; thumbnail: string }> {
  const [picture, thumbnail] = await Promise.all([
    files.link(places.picture, seconds),
    files.link(places.thumbnail, seconds),
  ]);
  return { picture, thumbnail };
}
