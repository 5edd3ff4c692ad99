/** True in the H5 build, where real HTML elements give a screen reader roles, names and states. */
export const onWeb = process.env.TARO_ENV === 'h5';
