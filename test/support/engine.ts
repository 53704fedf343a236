/** Whether the test runs in WebKit: for what that engine can't do, or does in another way. */
export const isWebKit = !/chrom|firefox/i.test(navigator.userAgent);
