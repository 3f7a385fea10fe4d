import { plainPattern as pattern, plain } from '../plain';

/** Shapes that the line rules look for, spelled naturally and compared in plain form. Labels are whole lines. */
const labels = (...spellings: string[]): ReadonlySet<string> =>
  new Set(spellings.map((spelling) => plain(spelling)));

export const advertisement = labels(
  'advertisement', 'advertisements', 'ad', 'ads', 'sponsored', 'promoted', 'विज्ञापन', 'एडवर्टाइजमेंट', 'विज्ञापन समाप्त', 'विज्ञापन के बाद जारी', 'विज्ञापन के बाद पढ़ें',
  'कहानी विज्ञापन के नीचे जारी है', 'ख़बर विज्ञापन के नीचे जारी है', 'विज्ञापन के बाद ख़बर जारी', 'विज्ञापन के बाद ख़बर जारी है', 'story continues below advertisement', 'story continues below this ad',
  'article continues below advertisement', 'continue reading below', 'scroll to continue', 'remove ad', 'ख़बरें और भी हैं', 'ख़बर अपडेट हो रही है', 'ख़बर अपडेट की जा रही है', 'यह ख़बर अपडेट हो रही है', 'विज्ञापन हटाएं', 'विज्ञापन हटाएं सिर्फ ख़बरें पढ़ें', 'ऐप पर पढ़ें', 'advertisementremove ad', 'ऐप खोलें', 'ऐप में पढ़ें', 'open in app', 'open app',
); // biome-ignore format: a word list
export const counted = labels(
  'टिप्पणियाँ', 'टिप्पणी', 'कमेंट', 'कमेंट्स', 'comment', 'comments', 'view', 'views', 'व्यूज़', 'बार देखा गया', 'बार पढ़ा गया', 'share', 'shares', 'शेयर', 'शेयर्स', 'like', 'likes', 'लाइक',
  'लाइक्स', 'reply', 'replies', 'जवाब', 'votes', 'वोट', 'ratings', 'rating', 'रेटिंग', 'reviews', 'followers', 'फॉलोअर्स',
); // biome-ignore format: a word list

export const platform = pattern(
  'whatsapp|व्हाट्सए|व्हाट्सऐ|वॉट्सऐ|वाट्सए|telegram|टेलीग्राम|google news|गूगल न्यूज|facebook|फेसबुक|twitter|ट्विटर|youtube|यूट्यूब|instagram|इंस्टाग्राम|सोशल मीडिया|social media|google play|play store|प्ले स्टोर|app store|मोबाइल ऐप|मोबाइल एप|newsletter|न्यूज़लेटर|नोटिफिकेशन|notification|ऐप|एप|app',
);
export const invitation = pattern(
  'फॉलो (?:भी )?कर(?:ें|िए| सकते| लें)|जुड़ें|जुड़िए|जुड़े रह(?:ें|िए)|जुड़ने के लिए|जुड़ सकते|सब्सक्राइब कर(?:ें|िए| सकते)|लाइक (?:व फॉलो )?कर(?:ें|िए)|डाउनलोड कर(?:ें|िए|के| सकते)|क्लिक कर(?:ें|िए| सकते)|(?:ज्वाइन|जॉइन|इंस्टॉल|चालू|शेयर) कर(?:ें|िए)|करना न भूलें|हमें भेजें|(?:पर|में|से) पाएं|पाने के लिए|follow|join|subscribe|download|click here|like us|sign up',
);
export const ours = pattern(
  'हमें|हमारे|(?:नीचे दिए|इस) (?:गए )?लिंक पर|ग्रुप से जुड|हर खबर से अपडेट|अपने मोबाइल|hindi news app|हमारी|हमारा|हमसे|हिन्दी न्यूज|हिंदी न्यूज|यहां क्लिक|यहाँ क्लिक|के साथ जुड़|ताजा (?:खबर|समाचार)|खबरें सीधे|अपडेट सीधे|लेटेस्ट|latest|[^\\p{L}]us[^\\p{L}]|[^\\p{L}]our[^\\p{L}]|here',
);
export const photoCredit = pattern(
  '(?:[(\\[|]|\\s[-–—]\\s|[।.]\\s*[-–—]\\s*)\\s*(?:सौजन्य|छाया|फोटो|फाइल फोटो|प्रतीकात्मक|सांकेतिक|तस्वीर|चित्र|छवि|photo|image|pic|picture|file|courtesy|credit|source|सोर्स)[^)\\]]{0,80}[)\\]]?\\s*$|\\|\\s*(?:स्रोत|सौजन्य|साभार)\\s*[:：][^|]{2,40}$|[।.;,]\\s*(?:सौजन्य|साभार|छाया|फोटो|तस्वीर)\\s*[:：-]\\s*[^।]{2,40}$|(?:^|[।.|(]|\\s[-–—])\\s*(?:सभी )?(?:फोटो|तस्वीरें?|photos?)\\s*(?:क्रेडिट\\s*)?[:：]\\s*[^।]{2,60}$|[(\\[][^()]{0,30}photos? by [^()]{2,40}[)\\]]$|(?:तस्वीर|फोटो|चित्र|foto|image)\\s*[:：]\\s*[^।:]{1,60}/[^।:]{1,60}$|(?:^|[।.|(©]|\\s-)\\s*(?:ap|afp|reuters|getty images|pti|ani|epa|एपी|एएफपी|रॉयटर्स|पीटीआई|एएनआई)\\s*[-–/]\\s*[^।]{2,40}$|[^।.]।\\s*(?:एपी|एएफपी|रॉयटर्स|पीटीआई|एएनआई|ap|afp|reuters|pti|ani)$',
);
export const captionStart = pattern(
  '^file\\s?[-–—]\\s|^all images? credit|^(?:प्रतीकात्मक (?:तस्वीर|चित्र|फोटो)|फोटो|फोटो क्रेडिट|फोटो साभार|फोटो सौजन्य|तस्वीर|तस्वीर साभार|इमेज स्रोत|इमेज सोर्स|इमेज कैप्शन|वीडियो कैप्शन|चित्र|photo|photo credit|photo courtesy|image|image credit|image credit source|image source|image caption|pic credit|picture|file photo|representational image)\\s*[:,：–-]',
);
export const captionAlone = labels(
  'फाइल फोटो', 'प्रतीकात्मक तस्वीर', 'प्रतीकात्मक फोटो', 'सांकेतिक तस्वीर', 'सांकेतिक फोटो', 'प्रतीकात्मक चित्र', 'file photo', 'representational image', 'representative image', 'photo', 'image', 'ग्राफिक्स', 'स्क्रीनग्रैब', 'screengrab',
); // biome-ignore format: a word list
export const readingTime = pattern(
  '^(?:पढने का समय|reading time|read time|estimated reading time)?\\s*[:：-]?\\s*\\d{1,2}\\s*(?:min|mins|minute|minutes|मिनट)\\s*(?:read|में पढें|का पाठ|पढें)?\\s*$|^(?:पढने का समय|reading time|read time)',
);
export const fontSize = pattern(
  '^(?:छोटा|मध्यम|बड़ा)$|^(?:a\\s*[-+]?\\s*){2,3}$|^(?:फॉन्ट साइज|फ़ॉन्ट का आकार|अक्षर का आकार|पाठ का आकार|text size|font size|fontsize)',
);
export const footer = pattern(
  '©|copyright|all rights reserved|सर्वाधिकार सुरक्षित|कॉपीराइट|privacy policy|प्राइवेसी पॉलिसी|गोपनीयता नीति|terms of use|terms and conditions|terms of service|cookie policy|powered by|designed by|about us|contact us|हमारे बारे में|संपर्क करें\\s*[|•]|advertise with us|disclaimer\\s*[|•]',
);
export const cookies = pattern(
  '(?:हम|हमारी|यह (?:वेब)?साइट|इस (?:वेब)?साइट|आप|site|we|our|you|use of)(?:[^\\p{L}\\p{M}].{0,80})?(?:cookies|कुकीज|कुकी).{0,80}(?:use|उपयोग|इस्तेमाल|accept|स्वीकार|सहमत|enhance|experience|policy)|(?:cookies|कुकीज|कुकी).{0,60}(?:स्वीकार करें|सहमत हैं|accept)|(?:use|using) (?:of )?cookies|^(?:i agree|accept all|got it|स्वीकार करें|सहमत हूं)$',
);
export const syndication = pattern(
  '^[([]?(?:यह|ये|इस) (?:खबर|समाचार|लेख|रिपोर्ट|स्टोरी).{0,60}(?:फीड|एजेंसी).{0,80}(?:संपाद|बदल|डेस्क|टीम|प्रकाशित|लिया गया)|syndicated feed|सिंडिकेट(?:ेड)? फीड|सिंडीकेट फीड|auto-generated|has not been edited by|(?:टीम|team) (?:ने|has).{0,40}(?:संपादित नहीं|not edited)|^(?:disclaimer|डिस्क्लेमर|अस्वीकरण)\\s*[:：–-]',
);
/** `निवेश बाजार के जोखिम के अधीन है।`, `यह लेख जागरूकता के लिए है, इलाज का विकल्प नहीं।` */
export const disclaimer = pattern(
  '^(?:यह|ये|इस|यहां|यहाँ|लेख में|खबर में) (?:लेख|आर्टिकल|जानकारी|सामग्री|खबर|स्टोरी|दी गई|दिए|बताए|बताई).{0,160}(?:का विकल्प नहीं|संकेत मात्र|सामान्य जानकारी|सामान्य मान्यताओं|पुष्टि नहीं कर(?:ता|ते)|जिम्मेदार नहीं)|^(?:म्यूचुअल फंड |शेयर बाजार में )?निवेश.{0,20} बाजार (?:के )?जोखिम(?:ों)? के अधीन|(?:एफिलिएट|affiliate) (?:लिंक|link).{0,40}(?:कमीशन|commission)|^(?:इस|यहां) .{0,60}(?:भाव|दरें|कीमतें) (?:संकेत मात्र|सांकेतिक) हैं',
);
/** `अमेज़न पर देखें (affiliate)`, `₹15,999` */
export const shop = pattern(
  '^(?:अभी |यहां से )?(?:(?:[\\p{L}\\p{M}]+ )?(?:पर|से) )?(?:खरीदें|ऑर्डर करें)$|\\((?:affiliate|एफिलिएट|ad)\\)$|^(?:buy|shop|order) now$|^(?:₹|rs\\.?|रु\\.?) ?[\\p{N},.]+(?: (?:से|only|मात्र))?$|^add to cart$',
);
export const loadMore = pattern(
  '^(?:read more|load more|see more|view all|show more|know more|और देखें|और पढें|सभी देखें|पूरी खबर पढें|आगे पढें|विस्तार से पढें|हटाएं|see all|view more|click to expand|expand|अन्य)\\s*[.…»>→]*$',
);
export const emptyState = pattern(
  '^(?:no (?:stories|comments|results|data|posts?|related)[^.]{0,30}(?:found|yet|available)?|कोई (?:खबर|टिप्पणी|परिणाम)[^.।]{0,20}नहीं[^.।]{0,10}|be the first to comment|अभी तक कोई टिप्पणी नहीं[^.।]{0,10})\\s*[.।]?$',
);
export const poll = pattern(
  '^(?:weather |today.?s |आज का |daily )?(?:poll|पोल) ?[:：] .*\\?$|^(?:आज का सवाल|वोट करें|अपना वोट दें|vote now|vote|submit|poll|पोल|परिणाम देखें|view results)$',
);

/** Sections that a site prints around the parts of every article: the standfirst, the story. */
export const sectionLabels = labels(
  'सार',
  'विस्तार',
  'सारांश',
  'एआई सारांश',
  'ख़बर विस्तार से',
  'ai summary',
  'summary',
  'full story',
  'पूरी ख़बर',
);
export const menuLabels = labels(
  'नेविगेशन पर जाएँ', 'खोज पर जाएँ', 'मुक्त ज्ञानकोश से', 'मुक्त ज्ञानकोश विकिपीडिया से', 'संपादित करें', 'सम्पादित करें', 'समाप्त', 'जवाब दें', 'उत्तर दें', 'रिपोर्ट करें', 'सबमिट करें', 'हमें फॉलो करें', 'हमसे जुड़ें', 'हमसे संपर्क करें', 'कॉपी हो गया', 'लिंक कॉपी हो गया', 'link copied', 'please wait',
  'deals of the day', 'आज की डील्स', 'इसे रेट करें', 'लेटेस्ट कॉमेंट', 'कॉमेंट लिखें', 'live updates', 'auto refresh feeds', 'लाइव अपडेट', 'लाइव अपडेट्स', 'listen to this article', 'listen to this story', 'jump to recipe', 'print recipe', 'pin it', 'pin recipe', 'recipe card', 'रेसिपी को रेट करें', 'रेसिपी प्रिंट करें', 'और रेसिपी देखें', 'जूम इन', 'google source verification', 'full screen', 'audio article', 'article audio', 'ऑडियो सुनें', 'आर्टिकल सुनें', 'लेख सुनें',
  'next article', 'previous article', 'अगली ख़बर', 'पिछली ख़बर', 'अगला लेख', 'पिछला लेख', 'followed', 'edit', 'end of', 'report abuse', 'back to top', 'ऊपर जाएँ', 'वीडियो देखें', 'लाइव देखें', 'ख़बर सुनें', 'इस लेख को सुनें',
); // biome-ignore format: a word list
export const relativeTime = pattern(
  '(?:^|[^\\d])\\d{1,2}\\s*(?:मिनट|घंटे|घंटा|दिन|सप्ताह|हफ्ते|हफ्ता|महीने|महीना|माह|साल|वर्ष|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|years?)\\s*(?:पहले|पूर्व|ago)$',
);
export const teaserEnd = pattern(
  '(?:पढें पूरी खबर|पूरी खबर पढें|पूरी खबर यहां पढें|यहां पढें पूरी खबर|पढिए पूरी खबर|read full story|read the full story)\\s*[.…»>→]*$',
);
export const embed = pattern(
  '(?:^|[^\\p{L}\\p{M}])(?:को|करके) स्किप कर(?:ें|के .{2,30}देखें)$|स्किप करके |^इस (?:लेख|खबर|आर्टिकल) में .{2,40} से मिली सामग्री शामिल है|^चेतावनी ?[:：] ?तीसरे पक्ष की सामग्री|^(?:पोस्ट|वीडियो) .{1,30} समाप्त$|^to view this video|^your browser does not support|^(?:https?://\\S+|pic\\.twitter\\.com\\S*|t\\.co/\\S+)$|^[—–-]\\s.{1,60}\\(@[a-z0-9_]{1,30}\\)|^@[a-z0-9_]{2,30}$|^(?:skip|छोड़कर) .{1,80}(?:आगे बढ़ें|continue reading)$|^(?:view this post on instagram|a post shared by .{1,80}|इस पोस्ट को इंस्टाग्राम पर देखें)$',
);
export const subscription = pattern(
  'न्यूजलेटर (?:पाएं|लें|के लिए)|^(?:आपका|अपना|your|enter your) (?:ईमेल|email)|इनबॉक्स में$|^आप (?:कभी भी|जब चाहें) .{0,30}अनसब्सक्राइब|सब्सक्राइबर बन|सब्सक्राइब कर|सदस्यता ले|सदस्य बनें|subscribe (?:now|to)|subscribers? only|प्रीमियम सदस्य|premium (?:article|story|member)|लॉगिन कर(?:ें|के)|login to (?:read|continue)|(?:दान|सहयोग|समर्थन) कर(?:ें|िए)$|हमें डोनेट कर|^donate|^support (?:us|our)',
);
export const feedback = pattern(
  '^(?:क्या )?(?:आपको )?(?:यह|ये|हमारी|हमारा) (?:खबर|लेख|आर्टिकल|स्टोरी|जानकारी|रिपोर्ट|कहानी|वीडियो) (?:आपको )?(?:कैसा|कैसी|पसंद|उपयोगी)|^(?:was this|did you (?:like|find)|how was this|rate this) |^(?:हां|हाँ|नहीं|yes|no|सबमिट|भेजें|send|like|dislike)$',
);
export const foreignPromotion = pattern(
  'stay (?:updated|tuned|connected)|(?:get|read|find|check) (?:all |the |out )*.{0,40}(?:latest|breaking|india|hindi|top)[^.]{0,40} (?:news|updates|headlines|stories)|for (?:all )?the latest .{0,30}(?:news|updates)',
);

/** `विज्ञापन - आगे पढ़ने के लिए स्क्रॉल करें` */
export const scrollOn = pattern(
  '^(?:विज्ञापन|advertisement)\\s*[-–—:|].{0,60}(?:स्क्रॉल|scroll|जारी|नीचे|below)|विज्ञापन के (?:नीचे|बाद).{0,20}(?:जारी|पढ)',
);
/** `ऐसी ही और ख़बरों के लिए जनवाणी के साथ बने रहें` */
export const stayTuned = pattern(
  '^latest news in hindi,|(?:खबर|समाचार|अपडेट|जानकारी|आर्टिकल|लेख)[^।]{0,80}(?:बने रहें|बने रहिए|जुडे रहें|जुडे रहिए|पढते रहें|पढते रहिए|देखते रहें)',
);
/** `(रिलीज़ आईडी: 2079912)`, `इस विज्ञप्ति को इन भाषाओं में पढ़ें: …` */
export const releaseNote = pattern(
  '(?:रिलीज|release)\\s*(?:आईडी|id)\\s*[:：]|^इस विज्ञप्ति को .{0,40}पढें|^read this release in',
);
/** `देश की सबसे विश्वसनीय हिंदी न्यूज़ वेबसाइट … को करें फॉलो` */
export const selfPraise = pattern(
  '(?:मेंबर|सदस्य) बनें.{0,60}पत्रकारिता|पत्रकारिता.{0,80}(?:सहयोग|समर्थन|मदद|डोनेट|सब्सक्रि)|^(?:ये|यह) (?:खबर|समाचार|लेख) आप(?:ने)? .{0,40}(?:पोर्टल|वेबसाइट|पर पढ)|सबसे पहले पढें हमारी वेबसाइट|खबरें सबसे पहले .{2,40} पर पढें|(?:ब्रेकिंग|लाइव|ताजा|लेटेस्ट|breaking|latest).{0,120}(?:ऐप|एप|app|के लिए) डाउनलोड कर(?:ें|िए)|^\\S+ app ?:$|सबसे विश्वसनीय (?:हिंदी |हिन्दी |hindi )?(?:न्यूज|समाचार|news) (?:वेबसाइट|पोर्टल).{0,80}(?:फॉलो|जानें|पढें)',
);
/** `इस महीने आपके 2 लेख बाकी हैं` */
export const freeArticles = pattern(
  '(?:free to read|made possible) .{0,20}(?:subscribers|readers)|आप (?:यह|ये) (?:लेख|आर्टिकल|खबर) (?:मुफ्त|फ्री)|(?:लेख|articles?|stories) (?:बाकी|शेष|remaining|left this month)|(?:read|पढें) .{0,20}free articles',
);
/** `(इस रिपोर्ट को अंग्रेज़ी में पढ़ने के लिए यहां क्लिक करें)` */
export const readElsewhere = pattern(
  'पढने के लिए (?:यहां|यहाँ|इस लिंक पर|नीचे दिए लिंक पर|इसे) ?(?:पर )?क्लिक कर|^(?:read|click here to read) (?:this|the) (?:story|article|report|full story) in ',
);
/** Links inside the page and of the software behind it: `मुख्य सामग्री पर जाएं`, `यह पृष्ठ 9 मई 2016 को … परिवर्तित किया गया` */
export const pageLink = pattern(
  '^(?:मुख्य )?(?:सामग्री|मेन्यू|कंटेंट|content) (?:पर|तक) जाएं$|^यहां जाएं ?:|अपडेट के लिए .{0,20}रिफ्रेश|^.{1,40}[»›]$',
);
/** `यह पृष्ठ अब तक 2,318 बार देखा गया है।` */
export const pageHistory = pattern(
  '^(?:यह|इस) (?:पृष्ठ|पेज|लेख) .{0,60}(?:बार देखा|बदला|परिवर्तित|परिवर्तन|संपादित)[^।]{0,20}।?$|https?://\\S+.{0,4} से लिया गया।?$|^retrieved from |^this page (?:was last|has been)',
);
/** `Tagged as: …` */
export const pageLabel = pattern(
  '^in \\p{Script=Devanagari}|^(?:categories|category|tagged(?: as| with| in)?|filed under|posted (?:in|under)|web title|श्रेणी|श्रेणियां|वेब टाइटल)\\s*[:：-]|^posted in\\S',
);
