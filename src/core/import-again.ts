/**
 * Imports a chunk, and once more under another address where it can't be had. Firefox remembers a module that
 * it could not fetch, and never asks for it again as long as the page is open; the browsers' errors tell the
 * address, whatever the bundler made of it.
 * @throws what the browser says where the chunk still can't be had.
 */
export const importAgain = async <T>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch (error) {
    const [address] = /https?:[^\s?#]+/.exec(String(error)) ?? [];
    if (!address) throw error;
    // The chunk at that address is the one that `load` asked for.
    return (await import(/* @vite-ignore */ `${address}?${Date.now()}`)) as T;
  }
};
