/** Calls to the simulator; an error carries the sentence that the server gave. */
const call = async (path, options) => {
  const response = await fetch(path, options);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? `${response.status} ${response.statusText}`);
  return body;
};

export const get = (path) => call(`/simulator/api/${path}`);

export const post = (path, body) =>
  call(`/simulator/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body ?? {}),
  });

export const upload = (file) =>
  call(`/simulator/api/media?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': file.type || 'application/octet-stream' },
    body: file,
  });

/** The clock belongs to the local run, not to the simulator. */
export const jumpClock = (advance) =>
  call('/local/clock', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance }) });
