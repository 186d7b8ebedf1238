/**
 * Asks for what a page may ask a person for, and tells how each was answered.
 * Sent to the page as text, so it uses nothing from outside itself.
 */
export async function askedPermissions() {
  return {
    // A microphone is allowed when it is checked, so that loudspeakers have names.
    devices: await Promise.all(
      [{ video: true }, { audio: true }].map((wish) =>
        navigator.mediaDevices.getUserMedia(wish).catch(() => 'denied'),
      ),
    ),
    notifications: await Notification.requestPermission(),
    place: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => {
          resolve('given');
        },
        ({ code }) => {
          resolve(code === GeolocationPositionError.PERMISSION_DENIED ? 'denied' : 'no answer');
        },
      );
    }),
  };
}
