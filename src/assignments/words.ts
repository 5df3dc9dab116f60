// 256 short English words that differ in their first four letters, one for each value of a byte.

export const words: readonly string[] = `
acid acre actor adult agent alarm album alley amber angle ankle apple apron arch arrow aspen
atlas attic aunt autumn award axle bacon badge baker bamboo banana barn basket beach beaver bell
bench berry bicycle birch blanket blossom board bottle boulder bowl branch bread brick bridge broom bucket
butter cabin cable cactus camel candle canoe canyon carpet castle cedar cello chair chalk cherry chess
chimney cider cinema circle city clay cliff clock cloud clover coast coffee comet copper coral cotton
cousin cradle crane crayon creek cricket crown crystal curtain cushion daisy dancer desert diamond dinner doctor
dolphin donkey dragon drawer drum eagle earth echo eight elbow elephant ember engine evening falcon farm
feather fence ferry fiddle field finger flag flame flute forest fossil fountain fox friday frost garden
garlic gate ghost giant ginger glacier glove goat goose grape gravel guitar hammer harbor harvest hazel
heron hill honey horse hotel house iceberg igloo ink iris iron island ivory jacket jaguar jelly
jewel juice jungle kettle kitchen kite kiwi ladder lake lamp lantern lavender leaf lemon lentil letter
lily lion lizard lobster lotus lumber magnet mango maple marble market meadow melon mirror mitten monkey
moon morning moth mountain museum music napkin needle nest night north nutmeg oak oasis ocean olive
onion opera orange orchid otter oven owl paddle palm panda paper parrot peach pearl pebble pencil
pepper piano pigeon pillow pine planet plum pocket polar pond potato prairie puzzle quartz queen quilt
rabbit radio raven ribbon river robin rocket saddle salmon sand silver spoon tiger violin walnut zebra
`
  .trim()
  .split(/\s+/u);
