/** What of a cache is used. */
export interface KeptFiles {
  match(
    request: Request | string,
    options?: { readonly ignoreSearch: boolean },
  ): Promise<Response | undefined>;
}

/**
 * The page itself comes from the network where there is one, so that a new version is seen at once;
 * everything else has its content in its name and comes from what is kept.
 */
export async function answerFrom(
  request: Request,
  openKept: () => Promise<KeptFiles>,
  fetchIt: (request: Request) => Promise<Response>,
): Promise<Response> {
  const kept = await openKept();
  if (request.mode !== 'navigate') return (await kept.match(request)) ?? fetchIt(request);
  try {
    return await fetchIt(request);
  } catch (error) {
    const page = await kept.match('index.html', { ignoreSearch: true });
    if (page) return page;
    throw error;
  }
}
