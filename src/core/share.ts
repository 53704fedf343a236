/** A way to pass the petition on. `native` is the device's own menu. */
export type Channel = 'native' | 'copy' | 'email' | 'whatsapp' | 'telegram' | 'bluesky' | 'facebook';

/** A channel that is a plain link. Nothing is fetched from its site before somebody follows it. */
export type LinkChannel = Exclude<Channel, 'native' | 'copy'>;

/** The channels that are links, in the order shown. */
export const linkChannels: readonly LinkChannel[] = ['email', 'whatsapp', 'telegram', 'bluesky', 'facebook'];

const targets: Readonly<Record<LinkChannel, (url: string, title: string) => string>> = {
  email: (url, title) => `mailto:?subject=${title}&body=${url}`,
  whatsapp: (url, title) => `https://wa.me/?text=${title}%20${url}`,
  telegram: (url, title) => `https://t.me/share/url?url=${url}&text=${title}`,
  bluesky: (url, title) => `https://bsky.app/intent/compose?text=${title}%20${url}`,
  facebook: (url) => `https://www.facebook.com/sharer/sharer.php?u=${url}`,
};

/** The address that shares `url` on `channel`. */
export const shareLink = (channel: LinkChannel, url: string, title: string): string =>
  targets[channel](encodeURIComponent(url), encodeURIComponent(title));
