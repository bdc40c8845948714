/** Dictionary forms that treebanks lack and whose inflected forms could be of another, by a tag of theirs. */
export const furtherLemmas: ReadonlyMap<string, string> = new Map([
  [
    'VBP',
    `abate abet abide abrade abscond accrue accuse accustom ache acquit adhere adjust admire admit adore
    advise allot allude amaze amuse annul appall appease arouse ascribe aspire assume atone attune axe babble
    bake bathe behave belie besiege binge blaspheme blaze bluff bluster bribe browse bruise buff bulge burr
    buzz capsize caress carouse cascade cause caution chafe chide chime choke chuckle cleanse cleave clothe
    coerce collide collude commit compel compete compose compute concede concur condole condone confer
    confide confuse connive console conspire consume contrive control convene convince convulse cope corrode
    cradle crave cringe cripple cruise cuddle cuff dawdle debase decide decode deduce deface defer deflate
    defuse degrade delete delude delve demote denote deplete deplore deprive deride derive desire despise
    deter devise devour diffuse dilate dilute disable disguise dislodge dispel dispense disperse dispute
    dissuade distill divulge doff doze dredge drone dull dupe dye edge elapse elope elude emerge emit emote
    emulsify encode endorse endure engage engrave enrage enroll enthuse entice entwine envisage equate erase
    erode err espouse evade evoke excel excuse exhale expel extol exude fizz flake flare fledge fluctuate
    fluff fondle forage forbid forge forget frame frolic fudge fulfill full fume fuse fuzz gargle glare glide
    glimpse gloat gnaw grate graze grieve gripe grope grouse gruff gyrate handicap haze heave hedge hinge
    hone huff hype immerse impale impede impel impinge implode impose incite incline incur induce infer
    inflate inhale inquire instill intrude invoke itemize jibe jostle juggle kidnap lacerate lapse lathe
    liaise loathe lounge lunge lure maim merge mill mince mope muse mute muzzle nibble nudge null oblige obtrude
    occur omit ooze oppose orate outfit outwit pass patrol pave perceive perfuse permit persuade peruse
    pierce pillage pirate plagiarize plague please plummet plunge poke praise preclude prefer prejudge
    presume probe procure program propel prune puff pulse purge purr quake quote rage ravage raze rebate
    rebel rebuke rebut recede recline reconvene recur recuse redeem refer refute regret rehearse relapse
    relate remake remit repel rephrase repose repute rescind reside rinse rove ruffle salvage satirize savage
    scathe scavenge scoff scrape scribble scribe scuff scythe secede secrete seduce seethe serenade serve
    sever shave shove shrug sideline singe skull skype slate smudge snare sniff snipe snooze snore snuff
    solace soothe spell spike splice splurge squeeze staff stall stampede starve stifle still stipulate
    strafe stroke stuff subdue submerge submit subside suffice suffuse suppose surmise swathe swerve swipe
    syringe tango tease teethe terrorize thieve thrill till tinge tithe toll trace transfer transfuse
    transmit traverse troll trudge tweet twinge typeset undulate unite unplug untie unwire upbraid utilize
    vape vie voyage waltz wane wedge wheeze whiff whinge whir wince wipe worship wreathe writhe yodel yoke
    zigzag`,
  ],
  [
    'NN',
    `ache alias aloe apocalypse archive asbestos atlas backache bias brochure brownie bruise bungalow calorie
    canoe canvas caribou census cereal chalice chorus circus cliche cliff cockatoo collie cookie corpse
    cosmos crease creche crevasse crocus cuckoo curse dose dress eclipse emu ethos expanse fez finesse foe
    fuse gaffe garage gas gaze genie genius ginkgo giraffe glimpse gnu goalie goose groove guru hearse
    heartache hippie hoax hoe horse hose igloo iris kangaroo kiwi lapse lass latte laundress lens lie lynx
    magpie mango maze mongoose moose motto mousse mucus mustache nexus noose nozzle nuance oboe octopus olive
    omnibus online panda phase phrase pickaxe pie pixie platypus premise pretense prize pulse purse quartz
    quiche rabbi rationale rookie rose ruse selfie shoe siege sieve sinus size sleeve sneeze sortie stylus
    suitcase surplus synapse tabloid talisman tango taxi tie tissue toe toothache torso trapeze tsunami
    turquoise universe valve vase verse virtue virus vise volcano waltz warehouse zebra zombie`,
  ],
  [
    'JJ',
    `abstruse acute blithe brute chaste coarse concise crude cute dense dire feeble fierce fine frail free
    gaunt gentle grave hoarse humble idle immense intense lame lewd lithe loose moist nimble obscene obtuse
    pale polite prime profuse pure remote ripe sage sane scarce sedate serene severe shrewd sincere sparse
    spruce spry stable stale strange suave subtle supple supreme sure tame tense terse trite vague vile wide
    wise wry`,
  ],
])
