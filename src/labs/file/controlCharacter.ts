/** What a terminal would obey, or what turns the direction of a text: nothing of a lab's text. Line breaks and tabs are none. */
export const controlCharacter = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
